package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A step of a national procedure in the authoring form: who does what after which other steps, and how it binds. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TemplateStep(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String actor,
        @JsonProperty(required = true) StepKind kind,
        Optional<String> chamber,
        @JsonProperty(required = true) StepRequirement requirement,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> follows,
        Optional<Join> join,
        Optional<String> condition,

        @JsonProperty("triggered_by")
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Trigger> triggeredBy,

        @JsonProperty("parallel_group") Optional<String> parallelGroup,
        Optional<LayerOneAct> act,
        Optional<Deadline> deadline,
        Optional<Majority> majority,

        @JsonProperty("majority_variants") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<MajorityVariant> majorityVariants,

        @JsonProperty("loops_to") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> loopsTo,

        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> resets,
        @JsonProperty("extends") Optional<Extension> extension,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> bypasses,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> revokes,
        Optional<Boolean> completes,
        Optional<String> basis,
        @JsonProperty(required = true) ConfidenceLevel confidence,
        Optional<String> note) {

    public TemplateStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(confidence, "confidence");
        follows = List.copyOf(follows);
        triggeredBy = List.copyOf(triggeredBy);
        majorityVariants = List.copyOf(majorityVariants);
        loopsTo = List.copyOf(loopsTo);
        resets = List.copyOf(resets);
        bypasses = List.copyOf(bypasses);
        revokes = List.copyOf(revokes);
    }

    /** Whether every course of the procedure has this step. */
    @JsonIgnore
    public boolean isRequired() {
        return requirement == StepRequirement.REQUIRED;
    }

    /** Whether this step makes the approval legally complete. */
    @JsonIgnore
    public boolean isCompleting() {
        return completes.orElse(false);
    }

    /** Whether this step must be done before the approval can be legally complete. */
    @JsonIgnore
    public boolean isNeededForApproval() {
        return isRequired() && isPartOfApproval();
    }

    /** Whether this step belongs to the approval; {@code completes: false} says that the approval is complete before it. */
    @JsonIgnore
    public boolean isPartOfApproval() {
        return kind.isPartOfApproval() && act.isEmpty() && completes.orElse(true);
    }

    /** Whether an occurrence of this step can be recorded in a case; an act of layer 1 cannot. */
    @JsonIgnore
    public boolean isRecordable() {
        return act.isEmpty();
    }
}

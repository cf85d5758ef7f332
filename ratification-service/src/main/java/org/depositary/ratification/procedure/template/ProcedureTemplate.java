package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.depositary.rules.Fault;

/** How one participant approves one kind of thing under its own law, as a lawyer wrote it down. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProcedureTemplate(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) ProcedureSubject subject,
        @JsonProperty(required = true) ProcedureType type,
        @JsonProperty(required = true) String name,

        @JsonProperty("legal_basis") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> legalBasis,

        Optional<String> scope,

        @JsonProperty(required = true) @JsonInclude(JsonInclude.Include.ALWAYS)
        List<TemplateStep> steps,

        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ProcedureVariant> variants,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Exemption> exceptions,

        @JsonProperty("worked_examples") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Map<String, Object>> workedExamples,

        @JsonProperty("open_points") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> openPoints,

        @JsonSetter(nulls = Nulls.AS_EMPTY) List<LegalSource> sources,
        @JsonProperty(required = true) Confidence confidence) {

    public ProcedureTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(confidence, "confidence");
        legalBasis = List.copyOf(legalBasis);
        steps = List.copyOf(steps);
        variants = List.copyOf(variants);
        exceptions = List.copyOf(exceptions);
        workedExamples = List.copyOf(workedExamples);
        openPoints = List.copyOf(openPoints);
        sources = List.copyOf(sources);
    }

    /** What keeps this template from being followed, each fault naming the step; empty when it is sound. */
    public List<Fault> faults() {
        return TemplateSoundness.faults(this);
    }

    /** The step with this id. */
    public Optional<TemplateStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** Whether {@code step}, turning out so, was carried out in the sense of those that follow it. */
    public boolean isCarriedOut(TemplateStep step, Outcome outcome) {
        return switch (outcome) {
            case POSITIVE, SILENCE -> true;
            case NEGATIVE -> isOnlyHeard(step);
            case ADJOURNED, WITHDRAWN, LAPSED, ANNULLED, EXPIRED, REVOKED -> false;
        };
    }

    private boolean isOnlyHeard(TemplateStep step) {
        if (!step.loopsTo().isEmpty()) {
            return false;
        }
        return switch (step.kind().voice()) {
            case DECIDES, ACTS -> false;
            case CONSENTS -> !type.isConsenting();
            case ADVISES -> type != ProcedureType.COMMITTEE_APPROVAL;
        };
    }

    /** Whether {@code step} can refuse: whether its no is an outcome of its own. */
    public boolean canRefuse(TemplateStep step) {
        return step.isRecordable()
                && !isOnlyHeard(step)
                && (step.kind().voice() != StepKind.Voice.ACTS
                        || !step.loopsTo().isEmpty());
    }
}

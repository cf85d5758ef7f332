package org.depositary.ratification.entryintoforce.rest;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.entryintoforce.Dates;
import org.depositary.rules.Delay;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Member;
import org.depositary.rules.evaluation.Setting;
import org.depositary.rules.evaluation.Situation;
import org.depositary.rules.evaluation.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule of entry into force, the facts to hold it against, and the day asked about. */
@Schema(
        description = "A rule of entry into force, the facts to hold it against, and the day asked about.",
        examples = EntryIntoForceRequest.EXAMPLE)
public record EntryIntoForceRequest(
        @Schema(description = "A rule of the closed language of final clauses, by its `type`.")
        Rule rule,

        @Schema(description = "What holds for who consents after the condition was met.") @Nullable
        PerParticipant perParticipant,

        @Nullable List<GivenAct> acts,
        @Nullable List<GivenEvent> events,

        @Schema(
                description =
                        "The members of each organisation; those who come and go stand with their days in `classes`,"
                                + " under its key.",
                examples = "{\"EU\": [\"FR\", \"DE\"]}")
        @Nullable
        Map<String, List<String>> organisations,

        @Schema(description = "The members of each class that the rule names.") @Nullable
        Map<String, List<GivenMember>> classes,

        @Schema(
                description = "Sets of participants whose dates wait for the last of them.",
                examples = "[[\"BE\", \"NL\", \"LU\"]]")
        @Nullable
        List<Set<String>> interlocks,

        @Schema(
                description = "Since when other instruments are in force; for one participant: `slug/participant`.",
                examples = "{\"example-treaty\": \"2020-01-01\"}")
        @Nullable
        Map<String, PartialDate> instrumentsInForce,

        @Schema(description = "The day the text was adopted.") @Nullable
        PartialDate adoptedOn,

        @Schema(description = "The day it was opened for signature.") @Nullable
        PartialDate openedForSignatureOn,

        @Schema(description = "The day asked about; today (UTC) unless given.") @Nullable
        LocalDate asAt) {

    static final String EXAMPLE = """
            {"rule": {"type": "THRESHOLD_COUNT", "count": 60,
                      "acts": ["RATIFICATION", "ACCEPTANCE", "APPROVAL", "ACCESSION"],
                      "delay": {"amount": "P60D", "snap": "FIRST_OF_FOLLOWING_MONTH"}},
             "acts": [{"participant": "SN", "type": "RATIFICATION", "occurredOn": "1999-02-02"}],
             "asAt": "2026-01-01"}""";

    /** What holds for each participant. */
    @Schema(description = "What holds for who consents after the condition was met.")
    public record PerParticipant(
            @Schema(description = "After its consent; unless given, that of the rule.") @Nullable
            Delay delay) {}

    Terms terms() {
        var delay = perParticipant == null ? null : perParticipant.delay();
        return new Terms(rule, delay, requireNonNullElse(interlocks, List.of()));
    }

    Facts facts() {
        var happened = requireNonNullElse(events, List.<GivenEvent>of()).stream()
                .map(GivenEvent::determined)
                .toList();
        return new Facts(acts(requireNonNullElse(acts, List.of())), happened, setting(), Situation.NONE);
    }

    static List<Act> acts(List<GivenAct> given) {
        var acts = new ArrayList<Act>(given.size());
        for (int index = 0; index < given.size(); index++) {
            acts.add(given.get(index).act("/acts/" + index));
        }
        return acts;
    }

    private Setting setting() {
        return new Setting(
                requireNonNullElse(organisations, Map.<String, List<String>>of()).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> members(entry.getKey(), entry.getValue()))),
                requireNonNullElse(classes, Map.<String, List<GivenMember>>of()).keySet().stream()
                        .collect(toMap(name -> name, name -> members(name, List.of()))),
                requireNonNullElse(instrumentsInForce, Map.<String, PartialDate>of()).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, entry -> Dates.of(entry.getValue()))),
                Dates.ofNullable(adoptedOn),
                Dates.ofNullable(openedForSignatureOn));
    }

    /** Those who always belonged to it, and those whose membership is dated. */
    private List<Member> members(String name, List<String> always) {
        var dated =
                requireNonNullElse(classes, Map.<String, List<GivenMember>>of()).getOrDefault(name, List.of());
        return Stream.concat(
                        always.stream().map(member -> new Member(member, null, null)),
                        dated.stream().map(GivenMember::member))
                .toList();
    }
}

package org.depositary.declarations.instrument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an instrument stands, in one word: the first that fits of all that its facets say. */
public enum InstrumentStatus {
    DRAFT,
    ADOPTED,
    OPEN_FOR_SIGNATURE,
    SIGNED,
    CONDITIONS_PENDING,
    PROVISIONALLY_APPLIED,
    CONDITIONS_MET,
    IN_FORCE,
    SUSPENDED,
    LAPSED,
    SUPERSEDED,
    TERMINATED;

    private static final Map<String, InstrumentStatus> BY_FORCE = Map.of(
            "CONDITIONS_PENDING", CONDITIONS_PENDING,
            "CONDITIONS_MET", CONDITIONS_MET,
            "IN_FORCE", IN_FORCE,
            "LAPSED", LAPSED,
            "SUPERSEDED", SUPERSEDED,
            "TERMINATED", TERMINATED);

    private static final Map<String, InstrumentStatus> BY_APPLICATION =
            Map.of("PROVISIONAL", PROVISIONALLY_APPLIED, "SUSPENDED", SUSPENDED);

    /** That of what is {@code described} so, on {@code day}. */
    static InstrumentStatus of(InstrumentDescription described, Beside beside, LocalDate day) {
        return of(Facets.of(described, beside, day), beside.standing().isSignedBy(day));
    }

    /** The first that fits; the later a word is declared here, the sooner it does. */
    private static InstrumentStatus of(Facets facets, boolean isSigned) {
        return Stream.of(
                        Optional.ofNullable(BY_FORCE.get(facets.force().status())),
                        Optional.ofNullable(
                                BY_APPLICATION.get(facets.application().status())),
                        Optional.of(SIGNED).filter(_ -> isSigned),
                        Optional.of(OPEN_FOR_SIGNATURE)
                                .filter(word -> facets.participation().status().equals(word.name())))
                .flatMap(Optional::stream)
                .max(InstrumentStatus::compareTo)
                .orElse(facets.text().status().equals(DRAFT.name()) ? DRAFT : ADOPTED);
    }
}

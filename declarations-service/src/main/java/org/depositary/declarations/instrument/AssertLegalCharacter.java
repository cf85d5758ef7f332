package org.depositary.declarations.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Records what a participant says of the legal character of an instrument. */
@ApplicationScoped
public class AssertLegalCharacter {

    private final Instrument.Repository instruments;
    private final LegalCharacterAssertion.Repository assertions;
    private final Participant.Repository participants;
    private final ClauseNames clauses;
    private final KeepStatus status;
    private final Journal journal;

    AssertLegalCharacter(
            Instrument.Repository instruments,
            LegalCharacterAssertion.Repository assertions,
            Participant.Repository participants,
            ClauseNames clauses,
            KeepStatus status,
            Journal journal) {
        this.instruments = instruments;
        this.assertions = assertions;
        this.participants = participants;
        this.clauses = clauses;
        this.status = status;
        this.journal = journal;
    }

    /** The recording of {@code assertion} about the instrument {@code name}. */
    public Write<?> record(String name, LegalCharacterRequest assertion) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                assertion,
                (instrument, caller) -> record(instrument, assertion, caller));
    }

    private Supplier<Answer> record(Instrument instrument, LegalCharacterRequest assertion, Caller caller) {
        refuseStranger(assertion);
        refuseUnknownClause(instrument, assertion);
        var former = replaced(instrument, assertion);
        var id = LegalCharacterAssertion.newId();
        var path = "/legal-characters/" + id;
        var recorded = journal.append(Entry.of(
                        "legal-character." + assertion.happened("asserted"),
                        instrument.subject() + path,
                        new LegalCharacterState(id, instrument.slug(), assertion),
                        caller)
                .replacing(former.map(LegalCharacterAssertion::assertion).orElse(null))
                .because(assertion.reason()));
        var row = new LegalCharacterAssertion(id, instrument.id(), assertion, recorded);
        assertions.persist(row);
        instrument.partChanged(recorded.recordedAt());
        status.of(instrument);
        return () -> Answer.created(
                instrument.path() + "/legal-characters",
                instrument.version(),
                LegalCharacterView.of(instrument.slug(), row));
    }

    private void refuseStranger(LegalCharacterRequest assertion) {
        if (!participants.unknownOf(Set.of(assertion.participant().value())).isEmpty()) {
            throw new Unsound("unknown-participant", "/participant", "Register " + assertion.participant() + " first.");
        }
    }

    private void refuseUnknownClause(Instrument instrument, LegalCharacterRequest assertion) {
        var clause = assertion.clause();
        if (clause != null && assertion.retracts() == null && !clauses.know(instrument.id(), clause)) {
            throw new Unsound("unknown-clause", "/clause", "The instrument has no clause " + clause + ".");
        }
    }

    /** What {@code assertion} corrects or takes back: one that stands, of the same participant, for a reason. */
    private Optional<LegalCharacterAssertion> replaced(Instrument instrument, LegalCharacterRequest assertion) {
        assertion.requireReason();
        return assertion
                .replaced()
                .map(id -> standing(instrument, id)
                        .filter(row -> row.assertion().participant().equals(assertion.participant()))
                        .orElseThrow(() -> assertion.nothingToReplace("unknown-assertion")));
    }

    private Optional<LegalCharacterAssertion> standing(Instrument instrument, UUID id) {
        return History.of(assertions.of(List.of(instrument.id()), Optional.empty())).current().stream()
                .filter(row -> row.id().equals(id) && !row.isRetraction())
                .findFirst();
    }
}

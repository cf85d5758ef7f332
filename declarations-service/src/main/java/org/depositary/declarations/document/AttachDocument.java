package org.depositary.declarations.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Attaches a document to an instrument. */
@ApplicationScoped
public class AttachDocument {

    private final Instrument.Repository instruments;
    private final Document.Repository documents;
    private final Participant.Repository participants;
    private final Contents contents;
    private final Callers callers;
    private final Journal journal;

    AttachDocument(
            Instrument.Repository instruments,
            Document.Repository documents,
            Participant.Repository participants,
            Contents contents,
            Callers callers,
            Journal journal) {
        this.instruments = instruments;
        this.documents = documents;
        this.participants = participants;
        this.contents = contents;
        this.callers = callers;
        this.journal = journal;
    }

    /** The attachment of {@code content} to the instrument {@code name}. */
    public Write<?> to(String name, DocumentDescription description, SpooledContent content) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> onlyFor(description),
                instrument -> Optional.of(instrument.version()),
                new Sent(description, content.mediaType(), content.sha256()),
                (instrument, caller) -> attach(instrument, description, content, caller));
    }

    /** An officer attaches documents of its own participant; the depositary those of all, and of nobody's in particular. */
    private Optional<String> onlyFor(DocumentDescription description) {
        if (callers.current().is(Roles.DEPOSITARY)) {
            return Optional.empty();
        }
        if (description.participant() == null) {
            throw new Unsound("participant-needed", "participant", "Say whose document it is: your participant's.");
        }
        return Optional.of(description.participant().value());
    }

    private void refuseStranger(DocumentDescription description) {
        var whose = description.participant();
        if (whose != null && !participants.unknownOf(Set.of(whose.value())).isEmpty()) {
            throw new Unsound("unknown-participant", "participant", "Register " + whose + " first.");
        }
    }

    private Supplier<Answer> attach(
            Instrument instrument, DocumentDescription description, SpooledContent content, Caller caller) {
        refuseStranger(description);
        var id = Ids.next();
        var recorded = journal.append(Entry.of(
                "document.attached",
                instrument.subject() + "/documents/" + id,
                new Attached(instrument.slug(), id, description, content.mediaType(), content.sha256(), content.size()),
                caller));
        contents.keep(content);
        var document = new Document(id, instrument.id(), description, content, recorded);
        documents.persist(document);
        instrument.partChanged(recorded.recordedAt());
        var view = DocumentView.of(instrument.slug(), document);
        return () -> Answer.created(instrument.path() + "/documents/" + id, instrument.version(), view);
    }

    /** What tells this request from another. */
    private record Sent(DocumentDescription description, String mediaType, String sha256) {}

    /** A document, as its journal entry gives it: who has the bytes can prove that they are meant. */
    private record Attached(
            String instrument,
            UUID id,
            @JsonUnwrapped DocumentDescription document,
            String mediaType,
            String sha256,
            long size) {}
}

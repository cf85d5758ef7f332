package org.depositary.declarations.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Attaches a document to an instrument. */
@ApplicationScoped
public class AttachDocument {

    private final Instrument.Repository instruments;
    private final Document.Repository documents;
    private final Contents contents;
    private final Journal journal;

    AttachDocument(
            Instrument.Repository instruments, Document.Repository documents, Contents contents, Journal journal) {
        this.instruments = instruments;
        this.documents = documents;
        this.contents = contents;
        this.journal = journal;
    }

    /** The attachment of {@code content} to the instrument {@code name}. */
    public Write<?> to(String name, DocumentDescription description, SpooledContent content) {
        return new Write<>(
                () -> instruments.requireLocked(name),
                instrument -> Optional.empty(),
                instrument -> Optional.of(instrument.version()),
                new Sent(description, content.mediaType(), content.sha256()),
                (instrument, caller) -> attach(instrument, description, content, caller));
    }

    private Supplier<Answer> attach(
            Instrument instrument, DocumentDescription description, SpooledContent content, Caller caller) {
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

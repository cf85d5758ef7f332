package org.depositary.declarations.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register keeps of documents. */
@ApplicationScoped
public class Documents {

    private final Document.Repository documents;

    Documents(Document.Repository documents) {
        this.documents = documents;
    }

    /** The documents of {@code instrument}, as they were attached. */
    public List<DocumentView> of(Instrument instrument, AsOf asOf) {
        return History.of(documents.of(instrument.id(), asOf.knownAt())).current().stream()
                .map(document -> DocumentView.of(instrument.slug(), document))
                .sorted(Comparator.comparing(DocumentView::recordedAt).thenComparing(DocumentView::id))
                .toList();
    }

    /** One of them. */
    public DocumentView one(Instrument instrument, String id, AsOf asOf) {
        return of(instrument, asOf).stream()
                .filter(document -> document.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("document", id));
    }
}

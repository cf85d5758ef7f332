package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.depositary.kit.journal.Journal;

/** Keeps what an amendment has made of a text: places and texts under its regime, from its day on. */
@ApplicationScoped
class AmendedText {

    private final ClauseVersion.Repository versions;
    private final ClauseText.Repository texts;
    private final Amendment.Repository amendments;

    AmendedText(ClauseVersion.Repository versions, ClauseText.Repository texts, Amendment.Repository amendments) {
        this.versions = versions;
        this.texts = texts;
        this.amendments = amendments;
    }

    Amendment keep(Amendment amendment) {
        amendments.persist(amendment);
        return amendment;
    }

    void keep(ClauseDraft draft, ClauseRecord record, ClauseText.Binding binding, Journal.Recorded recorded) {
        draft.changes()
                .forEach(change -> versions.persist(change.former()
                        .followed(
                                change.now().since(binding.regime(), binding.validFrom()),
                                change.description(),
                                recorded)));
        draft.replaced().forEach(replaced -> replace(replaced, record, binding, recorded));
        draft.inserted().forEach(inserted -> insert(inserted, record.instrument(), binding, recorded));
    }

    private void insert(
            ClauseDraft.Inserted inserted, UUID instrument, ClauseText.Binding binding, Journal.Recorded recorded) {
        var placement = new Placement(inserted.eId(), inserted.ordinal(), binding.regime(), binding.validFrom(), false);
        var clause = ClauseVersion.added(instrument, placement, inserted.description(), recorded);
        versions.persist(clause);
        inserted.wordings().forEach(wording -> texts.persist(ClauseText.of(clause, wording, binding, recorded)));
    }

    /** What bound through the same instrument until then, ends then. */
    private void replace(
            ClauseDraft.Replaced replaced, ClauseRecord record, ClauseText.Binding binding, Journal.Recorded recorded) {
        var clause = replaced.clause();
        record.overlapping(clause.clause(), replaced.wording().language(), binding)
                .forEach(text -> texts.persistAndFlush(text.endedBy(clause, binding, recorded)));
        texts.persist(ClauseText.of(clause, replaced.wording(), binding, recorded));
    }
}

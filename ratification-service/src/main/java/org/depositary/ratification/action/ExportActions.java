package org.depositary.ratification.action;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.kit.table.Csv;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.action.table.Deed;
import org.depositary.ratification.action.table.TableAct;
import org.depositary.ratification.action.table.TableShape;
import org.depositary.ratification.action.table.TableWriter;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.ParticipantNames;

/** Writes the signatures and consents on record as a table in the shape of a depositary. */
@ApplicationScoped
public class ExportActions {

    private final Actions actions;
    private final ParticipantNames names;

    ExportActions(Actions actions, ParticipantNames names) {
        this.actions = actions;
        this.names = names;
    }

    /** The table as CSV. */
    public String table(KnownInstrument instrument, TableShape shape, AsOf asOf) {
        var index = names.today();
        var acts = actions.confirmed(instrument.id(), asOf.knownAt()).on(asOf.asAt()).standing().stream()
                .filter(act -> act.type().signs() || act.isConsent())
                .collect(groupingBy(act -> index.nameOf(act.participant()), mapping(ExportActions::told, toList())));
        var written = TableWriter.write(shape, acts);
        return Csv.write(written.columns(), written.rows());
    }

    private static TableAct told(StandingAct act) {
        return new TableAct(
                new Deed(act.type(), act.effect()),
                act.occurredOn(),
                act.details().effectiveOn(),
                "");
    }
}

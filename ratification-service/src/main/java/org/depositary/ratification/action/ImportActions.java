package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.depositary.kit.fact.Source;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.action.ActionImport.ImportedAct;
import org.depositary.ratification.action.ActionImport.ImportedRow;
import org.depositary.ratification.action.table.TableAct;
import org.depositary.ratification.action.table.TableReader;
import org.depositary.ratification.action.table.TableRow;
import org.depositary.ratification.action.table.TableShape;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.ratification.instrument.ParticipantNames;

/** Records the acts that a published table tells of: every row, or none; what is on record already stays as it is. */
@ApplicationScoped
public class ImportActions {

    private static final int MOST_FAULTS = 500;

    private final Declared declared;
    private final ParticipantNames names;
    private final ActsLock lock;
    private final Drafts drafts;
    private final RecordAction records;

    ImportActions(Declared declared, ParticipantNames names, ActsLock lock, Drafts drafts, RecordAction records) {
        this.declared = declared;
        this.names = names;
        this.lock = lock;
        this.drafts = drafts;
        this.records = records;
    }

    /** A table in its source's shape, and where it was published. */
    public record Table(TableShape shape, List<Map<String, String>> rows, Source source) {}

    /** What was read of a table, and whom its rows may name. */
    private record Reading(KnownInstrument about, Table table, List<TableRow> rows, ParticipantNames.Index index) {}

    public Write<?> of(String instrument, Table table) {
        var about = declared.instrument(instrument);
        var rows = TableReader.read(table.shape(), table.rows());
        var index = names.naming(rows.stream().map(TableRow::participant).toList());
        return Write.creation(
                List.of(about.slug(), table), caller -> bringIn(new Reading(about, table, rows, index), caller));
    }

    private Supplier<Answer> bringIn(Reading read, Caller caller) {
        var faults = new ArrayList<InvalidPart>();
        var participants = new HashMap<Integer, KnownParticipant>();
        read.rows()
                .forEach(row -> read.index()
                        .find(row.participant())
                        .ifPresentOrElse(
                                found -> participants.put(row.number(), found),
                                () -> faults.add(
                                        fault(row, "", "No participant is called '" + row.participant() + "'."))));
        read.rows().forEach(row -> row.faults().forEach(found -> faults.add(fault(row, found.column(), found.says()))));
        refuse(faults);
        new TreeSet<>(participants.values().stream().map(KnownParticipant::code).toList())
                .forEach(code -> lock.take(read.about().id(), code));
        var recording = new Recording(read.about(), read.table(), caller, faults);
        var imported = read.rows().stream()
                .map(row -> recording.record(row, Objects.requireNonNull(participants.get(row.number()))))
                .toList();
        refuse(faults);
        return () -> Answer.created("/api/v1/" + read.about().subject() + "/actions", "0", ActionImport.of(imported));
    }

    private static InvalidPart fault(TableRow row, String column, String says) {
        return new InvalidPart("/rows/" + row.number() + (column.isEmpty() ? "" : "/" + column), says);
    }

    private static void refuse(List<InvalidPart> faults) {
        if (!faults.isEmpty()) {
            throw new Unsound(
                    "table-not-importable",
                    "No row was imported; each error says what to mend in which.",
                    faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    /** The acts on record grow with every row, so that a ratification finds the signature of the row before. */
    private final class Recording {

        private final KnownInstrument about;
        private final Table table;
        private final Caller caller;
        private final List<InvalidPart> faults;
        private final Register register;
        private Acts acts;

        Recording(KnownInstrument about, Table table, Caller caller, List<InvalidPart> faults) {
            this.about = about;
            this.table = table;
            this.caller = caller;
            this.faults = faults;
            this.register = drafts.register(about);
            this.acts = register.acts(Register.Vouched.ALL);
        }

        ImportedRow record(TableRow row, KnownParticipant participant) {
            var actor = drafts.actor(participant);
            var found = row.acts().stream()
                    .sorted(Comparator.comparing(act -> act.occurredOn().from()))
                    .flatMap(act -> record(row, actor, act).stream())
                    .toList();
            return new ImportedRow(row.number(), actor.code(), found, row.notes());
        }

        private Optional<ImportedAct> record(TableRow row, ActionDraft.Actor actor, TableAct told) {
            var standing =
                    acts.by(actor.code()).filter(act -> isTold(act, told)).findFirst();
            if (standing.isPresent()) {
                return Optional.of(ImportedAct.unchanged(told, standing.get().id()));
            }
            try {
                var act = new Act(about, actor, Manner.RECORDED, ActionRequest.of(actor.code(), told, table.source()));
                var flags = ActionRule.check(drafts.draft(act, acts));
                var kept = records.keep(act, flags, register, caller);
                acts = acts.with(kept.standing(kept.id(), true));
                return Optional.of(ImportedAct.recorded(told, kept.id(), Flag.open(flags)));
            } catch (Refusal refusal) {
                faults.add(fault(row, told.column(), refusal.detail()));
                return Optional.empty();
            }
        }

        private boolean isTold(StandingAct act, TableAct told) {
            return act.occurredOn().equals(told.occurredOn()) && table.shape().tells(told.deed(), act.type());
        }
    }
}

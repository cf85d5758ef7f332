package org.depositary.declarations.exchange;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.ParticipationRequest;
import org.depositary.declarations.instrument.Participations;
import org.depositary.declarations.participant.DescribeParticipant;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.declarations.participant.ParticipantDescription;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.table.Csv;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Brings participants and their roles into the register from a table: every row, or none. */
@ApplicationScoped
public class ImportParticipants {

    private static final int MOST_FAULTS = 500;

    private final DescribeParticipant describe;
    private final Participant.Repository participants;
    private final Participations participations;
    private final Forms forms;

    ImportParticipants(
            DescribeParticipant describe,
            Participant.Repository participants,
            Participations participations,
            Forms forms) {
        this.describe = describe;
        this.participants = participants;
        this.participations = participations;
        this.forms = forms;
    }

    /** The import of {@code table}. */
    public Write<?> of(InputStream table) {
        var cells = Csv.read(table);
        return Write.creation(cells, caller -> bringIn(rows(cells), caller));
    }

    private static List<ParticipantRow> rows(List<Map<String, String>> cells) {
        var rows = new ArrayList<ParticipantRow>();
        cells.forEach(row -> rows.add(new ParticipantRow(rows.size() + 1, row)));
        return rows;
    }

    private Supplier<Answer> bringIn(List<ParticipantRow> rows, Caller caller) {
        var faults = new ArrayList<InvalidPart>();
        var taken = new HashSet<>(registered(rows));
        rows.forEach(row -> {
            refuseStrange(row, faults);
            register(row, taken, caller, faults);
            record(row, caller, faults);
        });
        if (!faults.isEmpty()) {
            throw new Unsound(
                    "import-in-form",
                    "Nothing was imported; see errors for every row that cannot stand.",
                    faults.stream().limit(MOST_FAULTS).toList());
        }
        var report = new TableReport(
                rows.size(),
                (int) rows.stream().filter(ParticipantRow::registers).count(),
                (int) rows.stream().filter(ParticipantRow::recordsARole).count());
        return () -> Answer.created("/api/v1/participants", "0", report);
    }

    private static void refuseStrange(ParticipantRow row, List<InvalidPart> faults) {
        row.strangeColumn()
                .ifPresent(column -> faults.add(new InvalidPart(row.pointer(column), "No such column is read here.")));
        if (!row.registers() && !row.recordsARole()) {
            faults.add(new InvalidPart(row.pointer(""), "It neither registers a participant nor records a role."));
        }
    }

    private Set<String> registered(List<ParticipantRow> rows) {
        var codes = rows.stream()
                .flatMap(row -> row.cell("code").stream())
                .map(ParticipantCode::canonical)
                .collect(toSet());
        var unknown = participants.unknownOf(codes);
        codes.removeAll(unknown);
        return codes;
    }

    private void register(ParticipantRow row, Set<String> taken, Caller caller, List<InvalidPart> faults) {
        if (!row.registers()) {
            return;
        }
        var before = faults.size();
        forms.read(row.participant(), ParticipantDescription.class, row.pointer(""), faults)
                .filter(description -> faults.size() == before)
                .ifPresent(description -> {
                    if (taken.add(description.code().value())) {
                        attempt(describe.register(description), row, caller, faults);
                    } else {
                        faults.add(
                                new InvalidPart(row.pointer("code"), description.code() + " is registered already."));
                    }
                });
    }

    private void record(ParticipantRow row, Caller caller, List<InvalidPart> faults) {
        if (!row.recordsARole()) {
            return;
        }
        var before = faults.size();
        var instrument = row.cell("instrument");
        if (instrument.isEmpty()) {
            faults.add(new InvalidPart(row.pointer("instrument"), "A role is one in an instrument; name it."));
        }
        forms.read(row.participation(), ParticipationRequest.class, row.pointer(""), faults)
                .filter(participation -> faults.size() == before)
                .ifPresent(participation ->
                        attempt(participations.record(instrument.orElseThrow(), participation), row, caller, faults));
    }

    /** One step; a refusal is that of its row. */
    private static void attempt(Write<?> step, ParticipantRow row, Caller caller, List<InvalidPart> faults) {
        try {
            Steps.carryOut(step, caller);
        } catch (Refusal refusal) {
            faults.add(new InvalidPart(row.pointer(""), refusal.detail()));
        }
    }
}

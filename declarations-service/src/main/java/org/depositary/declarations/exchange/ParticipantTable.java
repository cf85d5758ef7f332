package org.depositary.declarations.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.ParticipationView;
import org.depositary.declarations.participant.ParticipantView;
import org.depositary.kit.table.Csv;
import org.jspecify.annotations.Nullable;

/** Participants and their participations as a table: what is exported can be imported. */
final class ParticipantTable {

    static final String NAME = "name.";

    private ParticipantTable() {}

    /** Each participant by its present name; names of other days stay in JSON. */
    static String ofParticipants(List<ParticipantView> participants) {
        var names = new TreeSet<String>();
        participants.forEach(
                participant -> names.addAll(participant.name().byLanguage().keySet()));
        var columns = Stream.of(
                        Stream.of("code", "kind"),
                        names.stream().map(NAME::concat),
                        Stream.of("timeZone", "note", "citation", "url"))
                .flatMap(part -> part)
                .toList();
        return Csv.write(
                columns, participants.stream().map(ParticipantTable::row).toList());
    }

    static String ofParticipations(List<ParticipationView> participations) {
        return Csv.write(
                List.of("code", "instrument", "role", "from", "until", "citation", "url"),
                participations.stream().map(ParticipantTable::row).toList());
    }

    private static Map<String, String> row(ParticipantView participant) {
        var row = new LinkedHashMap<String, String>();
        row.put("code", participant.code().value());
        row.put("kind", participant.kind().name());
        participant.name().byLanguage().forEach((language, name) -> row.put(NAME + language, name));
        put(row, "timeZone", participant.timeZone());
        put(row, "note", participant.note());
        row.put("citation", participant.source().citation());
        put(row, "url", participant.source().url());
        return row;
    }

    private static Map<String, String> row(ParticipationView participation) {
        var row = new LinkedHashMap<String, String>();
        row.put("code", participation.participant());
        row.put("instrument", participation.instrument());
        row.put("role", participation.role().name());
        put(row, "from", Objects.toString(participation.from(), null));
        put(row, "until", Objects.toString(participation.until(), null));
        row.put("citation", participation.source().citation());
        put(row, "url", participation.source().url());
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable String cell) {
        if (cell != null) {
            row.put(column, cell);
        }
    }
}

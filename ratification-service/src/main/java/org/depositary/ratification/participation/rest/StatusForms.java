package org.depositary.ratification.participation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depositary.kit.table.Csv;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.ParticipantNames;
import org.depositary.ratification.participation.rest.StatusTable.StatusOfParticipant;

/** The status table in other forms: as CSV for spreadsheets, and as a page that can be printed. */
@ApplicationScoped
class StatusForms {

    private static final List<String> COLUMNS = List.of(
            "participant", "name", "status", "since", "entersIntoForceOn", "flags", "notInForceWith", "because");

    private final ParticipantNames names;
    private final HttpHeaders headers;

    StatusForms(ParticipantNames names, HttpHeaders headers) {
        this.names = names;
        this.headers = headers;
    }

    /** {@code table} in the form that the reader prefers; as JSON unless it asks for another. */
    Response answer(KnownInstrument instrument, StatusTable table) {
        var preferred = headers.getAcceptableMediaTypes().getFirst().toString();
        var answer = preferred.startsWith(Csv.MEDIA_TYPE)
                ? Response.ok(Csv.write(COLUMNS, rows(table)), Csv.MEDIA_TYPE + ";charset=utf-8")
                : preferred.startsWith(MediaType.TEXT_HTML)
                        ? Response.ok(page(instrument, table), MediaType.TEXT_HTML + ";charset=utf-8")
                        : Response.ok(table, MediaType.APPLICATION_JSON);
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    /** A page without anything that is loaded from elsewhere. */
    private String page(KnownInstrument instrument, StatusTable table) {
        var page = new StringBuilder(head(escaped(instrument.title().in("en")), escaped(summary(table))));
        COLUMNS.forEach(
                column -> page.append("<th scope=\"col\">").append(column).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        rows(table).forEach(row -> {
            page.append("<tr>");
            COLUMNS.forEach(column -> page.append("<td>")
                    .append(escaped(row.getOrDefault(column, "")))
                    .append("</td>"));
            page.append("</tr>\n");
        });
        return page.append("</tbody></table></body></html>\n").toString();
    }

    private static String head(String title, String summary) {
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>%s</title>
            <style>
            body { font-family: serif; margin: 2em }
            table { border-collapse: collapse; width: 100%% }
            caption { text-align: left; font-weight: bold; padding-bottom: 1em }
            th, td { border: 1px solid; padding: 0.3em; text-align: left; vertical-align: top }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            </style></head>
            <body><table><caption>%s: status as at %s</caption>
            <thead><tr>""".formatted(title, title, summary);
    }

    private static String summary(StatusTable table) {
        var known = table.knownAt() == null ? "" : ", as known at " + table.knownAt();
        return "%s%s. %s: %s"
                .formatted(
                        table.asAt(),
                        known,
                        table.force().status(),
                        table.force().because());
    }

    private List<Map<String, String>> rows(StatusTable table) {
        var index = names.today();
        var rows = new ArrayList<Map<String, String>>();
        table.items().forEach(item -> rows.add(row(item, index.nameOf(item.participant()))));
        return rows;
    }

    private static Map<String, String> row(StatusOfParticipant item, String name) {
        var row = new LinkedHashMap<String, String>();
        row.put("participant", item.participant());
        row.put("name", name);
        row.put("status", item.status().name());
        row.put("since", text(item.since()));
        row.put("entersIntoForceOn", text(item.entersIntoForceOn()));
        row.put("flags", item.flags().stream().map(flag -> flag.flag().name()).collect(Collectors.joining(" ")));
        row.put("notInForceWith", String.join(" ", item.notInForceWith()));
        row.put("because", item.because());
        return row;
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

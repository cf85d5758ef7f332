package org.depositary.ratification.action;

import java.util.List;
import java.util.UUID;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.table.TableAct;
import org.depositary.rules.ActionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the import of a table came to, row by row. */
@Schema(description = "What the import of a table came to, row by row.")
public record ActionImport(
        @Schema(examples = "27") int rows,

        @Schema(description = "How many acts were recorded.", examples = "30")
        int recorded,

        @Schema(description = "How many were on record already.", examples = "0")
        int unchanged,

        List<ImportedRow> items) {

    static ActionImport of(List<ImportedRow> rows) {
        var unchanged = (int) rows.stream()
                .flatMap(row -> row.acts().stream())
                .filter(ImportedAct::wasOnRecord)
                .count();
        var all = rows.stream().mapToInt(row -> row.acts().size()).sum();
        return new ActionImport(rows.size(), all - unchanged, unchanged, rows);
    }

    /** One row. */
    @Schema(description = "What came of one row.")
    public record ImportedRow(
            @Schema(description = "Its place, from 1.") int row,
            @Schema(examples = "FR") String participant,
            List<ImportedAct> acts,

            @Schema(description = "What the row tells that is not an act by itself.")
            List<String> notes) {}

    /** One act of it. */
    @Schema(description = "An act that a row told of.")
    public record ImportedAct(
            ActionType type,
            PartialDate occurredOn,

            @Schema(description = "The record of it.") UUID action,

            @Schema(description = "Whether it was on record before.")
            boolean wasOnRecord,

            @Schema(description = "What is remarkable about it.")
            List<Flag> flags) {

        static ImportedAct unchanged(TableAct told, UUID action) {
            return new ImportedAct(told.deed().type(), told.occurredOn(), action, true, List.of());
        }

        static ImportedAct recorded(TableAct told, UUID action, List<Flag> flags) {
            return new ImportedAct(told.deed().type(), told.occurredOn(), action, false, flags);
        }
    }
}

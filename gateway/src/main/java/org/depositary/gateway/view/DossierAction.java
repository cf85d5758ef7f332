package org.depositary.gateway.view;

import java.util.List;
import java.util.Map;
import org.depositary.gateway.client.Act;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One act in a participant's dossier. */
@Schema(description = "One act of this participant towards the others.")
public record DossierAction(
        String id,

        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(description = "Absent while the instruments are missing.") @Nullable
        MultilingualText title,

        @Schema(examples = "RATIFICATION") String type,

        PartialDate occurredOn) {

    /** In the order of their days, as they come. */
    static List<DossierAction> allOf(List<Act> acts, Map<String, MultilingualText> titles) {
        return acts.stream()
                .map(act -> new DossierAction(
                        act.id(), act.instrument(), titles.get(act.instrument()), act.type(), act.occurredOn()))
                .toList();
    }
}

package org.depositary.ratification.entryintoforce.rest;

import java.util.List;
import org.depositary.rules.evaluation.Remark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to know of the answer that the dates do not tell. */
@Schema(description = "Something to know of the answer that the dates do not tell.")
public record ForceRemark(
        @Schema(examples = "WITHDRAWN_AFTER_CONDITION_MET") Remark.Kind kind, List<String> participants, String says) {

    static ForceRemark of(Remark remark) {
        return new ForceRemark(remark.kind(), remark.participants(), remark.says());
    }
}

package org.depositary.ratification.action.table;

import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An act that a table tells of.
 *
 * @param effectiveOn from when it has effect, as the table states it
 * @param column the heading under which it stands
 */
public record TableAct(
        Deed deed, PartialDate occurredOn, @Nullable PartialDate effectiveOn, String column) {}

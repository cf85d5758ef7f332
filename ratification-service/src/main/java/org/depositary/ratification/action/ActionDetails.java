package org.depositary.ratification.action;

import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What is told of an act besides who did what when. */
record ActionDetails(
        @Nullable PartialDate receivedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable Signatory signatory,
        @Nullable Scope scope,
        @Nullable MultilingualText text) {}

package org.depositary.ratification.participation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the instrument is for one territory of a participant [VCLT 29]. */
public record TerritoryStanding(
        String territory,
        ParticipationStatus.Word status,
        @Nullable LocalDate since,
        String because) {}

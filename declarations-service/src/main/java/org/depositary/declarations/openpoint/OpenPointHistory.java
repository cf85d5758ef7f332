package org.depositary.declarations.openpoint;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that was entered about one open point, the latest first. */
record OpenPointHistory(List<OpenPointVersion> latestFirst) {

    static OpenPointHistory of(List<OpenPointVersion> versions) {
        return new OpenPointHistory(versions.stream()
                .sorted(Comparator.comparingLong(OpenPointVersion::entry).reversed())
                .toList());
    }

    /** The last row, also one that strikes the point out. */
    OpenPointVersion last() {
        return latestFirst.getFirst();
    }

    /**
     * The point as it stood on {@code day}; empty before it stood at all, or when it was struck out.
     *
     * <p>A later description that gives the same status another day corrects the earlier one.
     */
    Optional<OpenPointVersion> on(LocalDate day) {
        Optional<OpenPointStatus> corrected = Optional.empty();
        for (var version : latestFirst) {
            if (version.isDeleted()) {
                return Optional.empty();
            }
            var status = version.description().status();
            if (!corrected.equals(Optional.of(status))) {
                if (version.description().stoodSoOn(day)) {
                    return Optional.of(version);
                }
                corrected = Optional.of(status);
            }
        }
        return Optional.empty();
    }
}

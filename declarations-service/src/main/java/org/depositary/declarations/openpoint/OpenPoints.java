package org.depositary.declarations.openpoint;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the open points of an instrument. */
@ApplicationScoped
public class OpenPoints {

    private final OpenPointVersion.Repository versions;

    OpenPoints(OpenPointVersion.Repository versions) {
        this.versions = versions;
    }

    /** What an instrument leaves open, and how far it is agreed. */
    public record Found(List<OpenPointView> points, Agreement agreement) {

        /** The same with the points at {@code statuses} only; none means all. The agreement stays that of all. */
        public Found at(Set<OpenPointStatus> statuses) {
            var wanted = points.stream()
                    .filter(point -> statuses.isEmpty()
                            || statuses.contains(point.point().status()))
                    .toList();
            return new Found(wanted, agreement);
        }
    }

    /** The open points of {@code instrument} in the order of their ids, as they stood. */
    public Found of(Instrument instrument, AsOf asOf) {
        var points = histories(instrument, asOf).values().stream()
                .map(history -> history.on(asOf.asAt()))
                .flatMap(Optional::stream)
                .map(version -> OpenPointView.of(instrument.slug(), version, asOf))
                .toList();
        var statuses = points.stream().map(view -> view.point().status()).toList();
        return new Found(points, Agreement.of(statuses));
    }

    /** The open point {@code id} of {@code instrument}. */
    public OpenPointView one(Instrument instrument, String id, AsOf asOf) {
        return Optional.ofNullable(histories(instrument, asOf).get(id.toLowerCase(Locale.ROOT)))
                .flatMap(history -> history.on(asOf.asAt()))
                .map(version -> OpenPointView.of(instrument.slug(), version, asOf))
                .orElseThrow(() -> new UnknownOpenPoint(id));
    }

    /** The last row about {@code id}, also one that strikes it out. */
    Optional<OpenPointVersion> last(Instrument instrument, String id) {
        var rows = versions.of(instrument.id(), Optional.empty()).stream()
                .filter(version -> version.name().equals(id.toLowerCase(Locale.ROOT)))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(OpenPointHistory.of(rows).last());
    }

    private Map<String, OpenPointHistory> histories(Instrument instrument, AsOf asOf) {
        var histories = new TreeMap<String, OpenPointHistory>();
        versions.of(instrument.id(), asOf.knownAt()).stream()
                .collect(groupingBy(OpenPointVersion::name))
                .forEach((name, rows) -> histories.put(name, OpenPointHistory.of(rows)));
        return histories;
    }

    /** The instrument has no open point of this id. */
    static final class UnknownOpenPoint extends Unknown {
        UnknownOpenPoint(String id) {
            super("open point", id);
        }
    }
}

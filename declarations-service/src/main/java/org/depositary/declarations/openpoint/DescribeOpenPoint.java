package org.depositary.declarations.openpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Enters an open point of a draft, describes it anew, and strikes it out. */
@ApplicationScoped
public class DescribeOpenPoint {

    private final Instrument.Repository instruments;
    private final OpenPoints points;
    private final OpenPointVersion.Repository versions;
    private final OpenPointRules rules;
    private final Journal journal;
    private final Clock clock;

    DescribeOpenPoint(
            Instrument.Repository instruments,
            OpenPoints points,
            OpenPointVersion.Repository versions,
            OpenPointRules rules,
            Journal journal,
            Clock clock) {
        this.instruments = instruments;
        this.points = points;
        this.versions = versions;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** The entering of a point that the instrument {@code name} leaves open. */
    public Write<?> enter(String name, OpenPointDescription description) {
        return write(
                () -> new Found(instruments.requireLocked(name), Optional.empty()), description, (found, caller) -> {
                    var former = points.last(found.instrument(), description.id());
                    rules.refuseTaken(former);
                    return describe(new Found(found.instrument(), former), description, caller);
                });
    }

    /** The change of how the point {@code id} is described. */
    public Write<?> change(String name, String id, OpenPointDescription description) {
        return write(() -> find(name, id), description, (found, caller) -> {
            rules.refuseOtherId(id, description);
            return describe(found, description, caller);
        });
    }

    /** The striking out of the point {@code id} of a draft. */
    public Write<?> strike(String name, String id) {
        return write(() -> find(name, id), Map.of("strike", id), this::strike);
    }

    /** The instrument, locked, and the last row about the point, if any. */
    private record Found(Instrument instrument, Optional<OpenPointVersion> former) {

        Optional<OpenPointDescription> before() {
            return former.filter(row -> !row.isDeleted()).map(OpenPointVersion::description);
        }
    }

    private interface Work extends java.util.function.BiFunction<Found, Caller, Supplier<Answer>> {}

    private static Write<Found> write(Supplier<Found> finding, Object body, Work work) {
        return new Write<>(
                finding,
                found -> Optional.empty(),
                found -> Optional.of(found.instrument().version()),
                body,
                work);
    }

    private Found find(String name, String id) {
        var instrument = instruments.requireLocked(name);
        var former = points.last(instrument, id)
                .filter(row -> !row.isDeleted())
                .orElseThrow(() -> new OpenPoints.UnknownOpenPoint(id));
        return new Found(instrument, Optional.of(former));
    }

    private Supplier<Answer> describe(Found found, OpenPointDescription description, Caller caller) {
        var instrument = found.instrument();
        rules.refuseUnsound(instrument, description);
        var isNew = found.before().isEmpty();
        var recorded = append(isNew ? "open-point.entered" : "open-point.changed", found, description, caller);
        var version = new OpenPointVersion(instrument.id(), description, recorded, found.former());
        versions.persist(version);
        instrument.partChanged(recorded.recordedAt());
        return () -> {
            var view = OpenPointView.of(instrument.slug(), version, today());
            return isNew
                    ? Answer.created(instrument.path() + path(description), instrument.version(), view)
                    : Answer.changed(instrument.version(), view);
        };
    }

    private Supplier<Answer> strike(Found found, Caller caller) {
        var instrument = found.instrument();
        var former = found.former().orElseThrow();
        rules.refuseWhenAdopted(instrument);
        var recorded = append("open-point.deleted", found, former.description(), caller);
        versions.persist(new OpenPointVersion(former, recorded));
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.changed(instrument.version(), OpenPointView.of(instrument.slug(), former, today()));
    }

    private Journal.Recorded append(String type, Found found, OpenPointDescription description, Caller caller) {
        var instrument = found.instrument();
        return journal.append(Entry.of(
                        type,
                        instrument.subject() + path(description),
                        new OpenPointState(instrument.slug(), description),
                        caller)
                .replacing(found.before().orElse(null)));
    }

    private static String path(OpenPointDescription description) {
        return "/open-points/" + description.id();
    }

    private AsOf today() {
        return AsOf.today(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownParticipant;
import org.jspecify.annotations.Nullable;

/** Makes whole what a request says of a determination. */
@ApplicationScoped
class DeterminationDrafts {

    private final Declared declared;
    private final Clock clock;

    DeterminationDrafts(Declared declared, Clock clock) {
        this.declared = declared;
        this.clock = clock;
    }

    /** A request whose names are those of the register; made before a transaction begins. */
    record Named(DeterminationRequest request, List<UUID> instruments, Optional<String> assertedBy) {}

    Named named(DeterminationRequest request) {
        requireKnown(request);
        var names = Objects.requireNonNullElse(request.instruments(), List.<String>of());
        var instruments = new ArrayList<UUID>();
        for (var name : names) {
            var found = declared.instrument(name, "/instruments/" + instruments.size());
            instruments.add(found.id());
        }
        return new Named(
                request,
                instruments.stream().distinct().toList(),
                Optional.ofNullable(request.assertedBy())
                        .map(code -> declared.participant(code, "/assertedBy").code()));
    }

    /** Whoever is named must be in the register. */
    private void requireKnown(DeterminationRequest request) {
        var among = Objects.requireNonNullElse(request.among(), List.<String>of());
        for (int index = 0; index < among.size(); index++) {
            requireKnown(among.get(index), "/among/" + index);
        }
        var attribution = request.attribution();
        if (attribution != null && attribution.participant() != null) {
            requireKnown(attribution.participant(), "/attribution/participant");
        }
    }

    private void requireKnown(String code, String pointer) {
        declared.participant(code, pointer);
    }

    /** The record that is to be made, after what is there already. */
    DeterminationDraft draft(Named named, Optional<DeterminationCourse> before) {
        return before.map(course -> next(named, course)).orElseGet(() -> beginning(named));
    }

    private DeterminationDraft beginning(Named named) {
        var request = named.request();
        requireWhole(named);
        return new DeterminationDraft(
                Objects.requireNonNullElseGet(request.id(), Ids::next),
                Optional.empty(),
                Determination.Manner.STEP,
                Objects.requireNonNull(request.event()),
                request.statusOr(DeterminationStatus.ALLEGED),
                Objects.requireNonNull(request.occurredOn()),
                named.assertedBy(),
                named.instruments(),
                details(request, null),
                Objects.requireNonNull(request.source()),
                today());
    }

    private DeterminationDraft next(Named named, DeterminationCourse course) {
        var request = named.request();
        var former = course.standing().orElseThrow(DeterminationRefused::retracted);
        var status = request.statusOr(former.status());
        return new DeterminationDraft(
                Ids.next(),
                Optional.of(course),
                status == former.status() ? Determination.Manner.CORRECTION : Determination.Manner.STEP,
                Objects.requireNonNullElse(request.event(), former.event()),
                status,
                Objects.requireNonNullElse(request.occurredOn(), former.occurredOn()),
                named.assertedBy().or(former::assertedBy),
                named.instruments().isEmpty() ? former.instruments() : named.instruments(),
                details(request, former.details()),
                Objects.requireNonNullElse(request.source(), former.source()),
                today());
    }

    /** What is left when the last step is taken away; of a first one its content stays, and no step. */
    DeterminationDraft retraction(DeterminationRequest request, DeterminationCourse course) {
        var retracted = course.standing().orElseThrow(DeterminationRefused::retracted);
        var left = course.steps().size() > 1 ? course.steps().get(course.steps().size() - 2) : retracted;
        return new DeterminationDraft(
                Ids.next(),
                Optional.of(course),
                Determination.Manner.RETRACTION,
                left.event(),
                left.status(),
                left.occurredOn(),
                left.assertedBy(),
                left.instruments(),
                because(left.details(), request.reason()),
                Objects.requireNonNullElse(request.source(), left.source()),
                today());
    }

    private static DeterminationDetails details(DeterminationRequest request, @Nullable DeterminationDetails former) {
        return new DeterminationDetails(
                Objects.requireNonNull(or(request.mechanism(), former, DeterminationDetails::mechanism)),
                Objects.requireNonNull(or(request.effectiveFrom(), former, DeterminationDetails::effectiveFrom)),
                or(request.effectiveUntil(), former, DeterminationDetails::effectiveUntil),
                or(request.standard(), former, DeterminationDetails::standard),
                or(request.standardSource(), former, DeterminationDetails::standardSource),
                orNone(request.evidence(), former, DeterminationDetails::evidence),
                or(request.attribution(), former, DeterminationDetails::attribution),
                orNone(request.correctiveMeasures(), former, DeterminationDetails::correctiveMeasures),
                orNone(request.among(), former, DeterminationDetails::among).stream()
                        .map(KnownParticipant::canonical)
                        .toList(),
                or(request.mode(), former, DeterminationDetails::mode),
                request.reason());
    }

    private static DeterminationDetails because(DeterminationDetails left, @Nullable String reason) {
        return new DeterminationDetails(
                left.mechanism(),
                left.effectiveFrom(),
                left.effectiveUntil(),
                left.standard(),
                left.standardSource(),
                left.evidence(),
                left.attribution(),
                left.correctiveMeasures(),
                left.among(),
                left.mode(),
                reason);
    }

    private static <T> @Nullable T or(
            @Nullable T said, @Nullable DeterminationDetails former, Function<DeterminationDetails, @Nullable T> as) {
        return said != null || former == null ? said : as.apply(former);
    }

    private static <T> List<T> orNone(
            @Nullable List<T> said, @Nullable DeterminationDetails former, Function<DeterminationDetails, List<T>> as) {
        return said != null ? said : former == null ? List.of() : as.apply(former);
    }

    private static void requireWhole(Named named) {
        var request = named.request();
        var missing = new ArrayList<InvalidPart>();
        require(request.event(), "/event", missing);
        require(named.instruments().isEmpty() ? null : named.instruments(), "/instruments", missing);
        require(request.mechanism(), "/mechanism", missing);
        require(request.effectiveFrom(), "/effectiveFrom", missing);
        require(request.occurredOn(), "/occurredOn", missing);
        require(request.source(), "/source", missing);
        if (!missing.isEmpty()) {
            throw new Unsound("not-whole", "A new determination needs more; see errors.", missing);
        }
    }

    private static void require(@Nullable Object said, String pointer, List<InvalidPart> missing) {
        if (said == null) {
            missing.add(new InvalidPart(pointer, "is needed"));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

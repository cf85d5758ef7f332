package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.DeclaredCommitments;
import org.depositary.ratification.instrument.KnownInstrument;

/** Records that an obligor performed what it was committed to, and tells what was performed. */
@ApplicationScoped
public class RecordPerformance {

    private final Declared declared;
    private final DeclaredCommitments commitments;
    private final Performance.Repository performances;
    private final KeepReadiness readiness;
    private final Locks locks;
    private final Journal journal;
    private final Clock clock;

    RecordPerformance(
            Declared declared,
            DeclaredCommitments commitments,
            Performance.Repository performances,
            KeepReadiness readiness,
            Locks locks,
            Journal journal,
            Clock clock) {
        this.declared = declared;
        this.commitments = commitments;
        this.performances = performances;
        this.readiness = readiness;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
    }

    /** What stands of what was performed by the day, in its order. */
    public List<PerformanceView> of(KnownInstrument instrument, AsOf asOf) {
        return performances.standing(instrument.id(), asOf.knownAt()).stream()
                .filter(performance -> !performance.occurredOn().to().isAfter(asOf.asAt()))
                .sorted(Comparator.comparing((Performance performance) ->
                                performance.occurredOn().from())
                        .thenComparing(Performance::id))
                .map(PerformanceView::of)
                .toList();
    }

    /** One record of what was performed under {@code instrument}. */
    public PerformanceView one(KnownInstrument instrument, UUID performance) {
        return performances
                .findByIdOptional(performance)
                .filter(found -> found.instrument().equals(instrument.id()))
                .map(PerformanceView::of)
                .orElseThrow(() -> new Unknown("performance", performance.toString()));
    }

    /** The record that {@code request} asks for. */
    public Write<?> record(String instrument, PerformanceRequest request) {
        var about = declared.instrument(instrument);
        var obligor =
                declared.participant(request.participant(), "/participant").code();
        return new Write<>(
                () -> about,
                _ -> Optional.empty(),
                _ -> Optional.empty(),
                request,
                (in, caller) -> record(in, request.by(obligor), caller));
    }

    private Supplier<Answer> record(KnownInstrument in, PerformanceRequest request, Caller caller) {
        locks.take("commitments", in.id());
        requireSound(in, request);
        var recorded = journal.append(
                Entry.of(type(request), in.subject() + "/commitments/" + request.commitment(), request, caller)
                        .because(request.reason()));
        var performance = new Performance(in.id(), request, recorded);
        performances.persist(performance);
        performances.flush();
        readiness.bringUp(List.of(in.id()), today());
        return () -> Answer.created(
                "/api/v1/" + in.subject() + "/performances/" + performance.id(),
                String.valueOf(performance.entry()),
                PerformanceView.of(performance));
    }

    private static String type(PerformanceRequest request) {
        return Boolean.TRUE.equals(request.retracted())
                ? "performance.retracted"
                : request.supersedes() == null ? "performance.recorded" : "performance.corrected";
    }

    private void requireSound(KnownInstrument in, PerformanceRequest request) {
        if (commitments.of(in.id(), Optional.empty()).stream()
                .noneMatch(commitment -> commitment.id().equals(request.commitment()))) {
            throw new Unsound("unknown-commitment", "/commitment", "The instrument has no commitment of this id.");
        }
        request.requireCome(today());
        request.requireReason();
        var supersedes = request.supersedes();
        var standing = performances.standing(in.id(), Optional.empty());
        var same = new Turn.Of(request.commitment(), request.participant());
        if (supersedes == null && standing.stream().anyMatch(one -> one.of().equals(same))) {
            throw DeterminationRefused.conflict("performed-once", "That it was performed is on record already.");
        }
        if (supersedes != null
                && standing.stream()
                        .noneMatch(
                                one -> one.id().equals(supersedes) && one.of().equals(same))) {
            throw DeterminationRefused.conflict("already-corrected", "No such record of it stands.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

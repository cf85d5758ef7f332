package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.entryintoforce.WatchForce;
import org.depositary.ratification.instrument.KnownInstrument;
import org.jspecify.annotations.Nullable;

/** Records that something is alleged, assessed or determined, and what becomes of it; nothing is overwritten. */
@ApplicationScoped
public class RecordDetermination {

    private final DeterminationDrafts drafts;
    private final Examination examination;
    private final Determination.Repository records;
    private final Determinations determinations;
    private final KnownInstrument.Repository instruments;
    private final KeepReadiness readiness;
    private final Locks locks;
    private final Journal journal;
    private final WatchForce force;
    private final Callers callers;

    RecordDetermination(
            DeterminationDrafts drafts,
            Examination examination,
            Determination.Repository records,
            Determinations determinations,
            KnownInstrument.Repository instruments,
            KeepReadiness readiness,
            Locks locks,
            Journal journal,
            WatchForce force,
            Callers callers) {
        this.drafts = drafts;
        this.examination = examination;
        this.records = records;
        this.determinations = determinations;
        this.instruments = instruments;
        this.readiness = readiness;
        this.locks = locks;
        this.journal = journal;
        this.force = force;
        this.callers = callers;
    }

    /** The record that {@code request} asks for. */
    public Write<?> record(DeterminationRequest request) {
        requireReason(request);
        var named = drafts.named(request);
        return new Write<>(
                () -> before(request),
                before -> whose(named, before),
                _ -> Optional.empty(),
                request,
                (before, caller) -> record(draft(named, before), request, caller));
    }

    /** Whose team must assert it: a participant alleges for itself; the depositary records for all. */
    private Optional<String> whose(DeterminationDrafts.Named named, Optional<DeterminationCourse> before) {
        return callers.current().is(Roles.DEPOSITARY)
                ? Optional.empty()
                : before.flatMap(course -> course.last().assertedBy())
                        .or(named::assertedBy)
                        .or(() -> Optional.of("nobody"));
    }

    private static void requireCompetence(DeterminationDraft draft, Caller caller) {
        if (!caller.is(Roles.DEPOSITARY)
                && draft.manner() != Determination.Manner.RETRACTION
                && draft.status() != DeterminationStatus.ALLEGED) {
            throw DeterminationRefused.conflict(
                    "only-alleged", "A participant alleges; what becomes of that is recorded by the depositary.");
        }
    }

    private static void requireReason(DeterminationRequest request) {
        var names = request.supersedes() != null || request.retracts() != null;
        if (names == (request.reason() == null || request.reason().isBlank())) {
            throw new Unsound(
                    "reason-needed",
                    "/reason",
                    "What follows, corrects or retracts names the record and says why; both or neither.");
        }
    }

    private Optional<DeterminationCourse> before(DeterminationRequest request) {
        return request.retracts() != null
                ? Optional.of(locked(request.retracts(), "/retracts"))
                : Optional.ofNullable(request.supersedes()).map(record -> locked(record, "/supersedes"));
    }

    /** The course that {@code record} is the last of, or that it names as a whole. */
    private DeterminationCourse locked(UUID record, String pointer) {
        var root = records.findByIdOptional(record)
                .map(Determination::root)
                .orElseThrow(() ->
                        new Unsound("unknown-determination", pointer, "No record of a determination has that id."));
        locks.take("determination", root);
        var course = DeterminationCourse.of(records.around(record));
        if (!record.equals(root) && !record.equals(course.last().id())) {
            throw DeterminationRefused.conflict(
                    "already-corrected",
                    "This record was followed, corrected or retracted already. Name the last one.");
        }
        return course;
    }

    private DeterminationDraft draft(DeterminationDrafts.Named named, Optional<DeterminationCourse> before) {
        return named.request().retracts() == null
                ? drafts.draft(named, before)
                : drafts.retraction(named.request(), before.orElseThrow());
    }

    private Supplier<Answer> record(DeterminationDraft draft, DeterminationRequest request, Caller caller) {
        requireCompetence(draft, caller);
        var flags = draft.manner() == Determination.Manner.RETRACTION
                ? java.util.List.<DeterminationFlag>of()
                : DeterminationRule.check(examination.of(draft), Optional.ofNullable(request.override()));
        var slugs = Slugs.of(draft.instruments(), instruments).of(draft.instruments());
        var stands = draft.manner() != Determination.Manner.RETRACTION
                || draft.before().map(course -> course.steps().size() > 1).orElse(false);
        var state = DeterminationState.of(draft, slugs, flags, stands);
        var recorded = journal.append(Entry.of(type(draft), "determinations/" + draft.root(), state, caller)
                .replacing(former(draft))
                .because(request.reason()));
        records.persist(new Determination(draft, flags, recorded));
        records.flush();
        draft.touched().forEach(force::look);
        readiness.bringUp(draft.touched(), draft.today());
        return () -> {
            var found = determinations.one(draft.root(), AsOf.today(draft.today()));
            return Answer.created(
                    "/api/v1/determinations/" + draft.root(), found.version() + "@" + draft.today(), found.view());
        };
    }

    private static String type(DeterminationDraft draft) {
        return switch (draft.manner()) {
            case CORRECTION -> "determination.corrected";
            case RETRACTION -> "determination.retracted";
            case STEP ->
                switch (draft.status()) {
                    case ALLEGED -> "determination.alleged";
                    case UNDER_ASSESSMENT -> "determination.taken-up";
                    case DETERMINED -> "determination.made";
                    case REJECTED -> "determination.rejected";
                    case WITHDRAWN -> "determination.withdrawn";
                };
        };
    }

    private @Nullable DeterminationState former(DeterminationDraft draft) {
        return draft.before()
                .flatMap(DeterminationCourse::standing)
                .map(record -> DeterminationState.of(
                        record, Slugs.of(record.instruments(), instruments).of(record.instruments())))
                .orElse(null);
    }
}

package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;

/** What is known of approvals. */
@ApplicationScoped
public class Approvals {

    /** How many cases are read in memory where what is asked for is not stored. */
    private static final int MOST_IN_MEMORY = 500;

    private final ApprovalCase.Repository cases;
    private final ApprovalSearch search;
    private final ApprovalFiles files;
    private final Clock clock;

    Approvals(ApprovalCase.Repository cases, ApprovalSearch search, ApprovalFiles files, Clock clock) {
        this.cases = cases;
        this.search = search;
        this.files = files;
        this.clock = clock;
    }

    /** Something of one approval, the version its ETag names, and whose approval it is. */
    public record Found<V>(String version, String participant, V view) {

        static <V> Found<V> in(ApprovalFile file, V view) {
            return new Found<>(file.head().version(), file.head().participant(), view);
        }

        /** The same in another shape. */
        public <W> Found<W> as(Function<V, W> shape) {
            return new Found<>(version, participant, shape.apply(view));
        }
    }

    /** One approval, as of what is asked. */
    public Found<ApprovalView> one(UUID id, AsOf asOf) {
        var file = file(id, asOf);
        return Found.in(file, ApprovalView.of(file, asOf));
    }

    /** The steps of its procedure; none where it follows none. */
    public Found<CaseSteps> steps(UUID id, AsOf asOf) {
        var file = file(id, asOf);
        var reading = file.read(asOf.asAt());
        var steps = reading.steps().stream()
                .map(step -> StepView.of(step, file, asOf.asAt()))
                .toList();
        return Found.in(file, CaseSteps.of(steps, reading, asOf));
    }

    /** What stands recorded in it; {@code flagged} for those who may know what the procedure did not foresee. */
    public Found<List<OccurrenceView>> occurrences(UUID id, AsOf asOf, boolean flagged) {
        var file = file(id, asOf);
        return Found.in(
                file,
                file.standing().stream()
                        .map(occurrence -> view(occurrence, file, asOf, flagged))
                        .toList());
    }

    /** One record in it, corrected or not. */
    public Found<OccurrenceView> occurrence(UUID id, UUID occurrence, AsOf asOf) {
        var file = file(id, asOf);
        var found = file.recorded()
                .occurrences()
                .find(occurrence)
                .orElseThrow(() -> new Unknown("occurrence", occurrence.toString()));
        return Found.in(file, OccurrenceView.of(found, file, asOf.asAt()));
    }

    /** A page of approvals in the order of their ids. */
    public Page.Cut<ApprovalView> page(ApprovalFilter filter, Cursor at, AsOf asOf) {
        return filter.asksForDerived() && !isToday(asOf)
                ? pageInMemory(filter, at, asOf)
                : pageOfStored(filter, at, asOf);
    }

    private Page.Cut<ApprovalView> pageOfStored(ApprovalFilter filter, Cursor at, AsOf asOf) {
        var slice = new ApprovalSearch.Slice(at.after().map(UUID::fromString), at.limit() + 1);
        var heads = Page.Cut.of(
                search.find(filter, slice, asOf.knownAt()),
                at,
                head -> head.id().toString());
        return new Page.Cut<>(views(heads.items(), asOf), heads.page());
    }

    private Page.Cut<ApprovalView> pageInMemory(ApprovalFilter filter, Cursor at, AsOf asOf) {
        var slice = new ApprovalSearch.Slice(Optional.empty(), MOST_IN_MEMORY + 1);
        var heads = filter.isNarrow() ? search.find(filter.ofFacts(), slice, asOf.knownAt()) : List.<ApprovalCase>of();
        if (!filter.isNarrow() || heads.size() > MOST_IN_MEMORY) {
            throw new Unsound(
                    "filter-needs-today",
                    "stage",
                    "Stages, deadlines and changes are searched as they stand today. For another day or knowledge, name instruments"
                            + " or participants with at most " + MOST_IN_MEMORY + " approvals.");
        }
        var wanted = views(heads, asOf).stream()
                .filter(filter::wants)
                .filter(view -> at.after()
                        .map(key -> view.id().toString().compareTo(key) > 0)
                        .orElse(true))
                .limit(at.limit() + 1L)
                .toList();
        return Page.Cut.of(wanted, at, view -> view.id().toString());
    }

    private boolean isToday(AsOf asOf) {
        return asOf.knownAt().isEmpty() && asOf.asAt().equals(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<ApprovalView> views(List<ApprovalCase> heads, AsOf asOf) {
        return files.of(heads, asOf.knownAt()).stream()
                .map(file -> ApprovalView.of(file, asOf))
                .toList();
    }

    /** All that was known of one approval. */
    ApprovalFile file(UUID id, AsOf asOf) {
        return files.of(List.of(cases.require(id)), asOf.knownAt()).stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("approval", id.toString()));
    }

    private static OccurrenceView view(Occurrence occurrence, ApprovalFile file, AsOf asOf, boolean flagged) {
        var view = OccurrenceView.of(occurrence, file, asOf.asAt());
        return flagged ? view.flagged(file, occurrence) : view;
    }
}

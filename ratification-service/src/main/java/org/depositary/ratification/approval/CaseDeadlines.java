package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.Approvals.Found;

/** What is known of the deadlines of approvals, of one and across all. */
@ApplicationScoped
public class CaseDeadlines {

    private static final int MOST_IN_MEMORY = 500;
    private static final Comparator<DeadlineView> IN_ORDER = Comparator.comparing(
                    (DeadlineView view) -> DeadlineSearch.Place.of(view).end())
            .thenComparing(view -> view.approval().toString())
            .thenComparing(DeadlineView::step);

    private final Approvals approvals;
    private final ApprovalCase.Repository cases;
    private final ApprovalSearch approvalSearch;
    private final DeadlineSearch search;
    private final ApprovalFiles files;
    private final Clock clock;

    CaseDeadlines(
            Approvals approvals,
            ApprovalCase.Repository cases,
            ApprovalSearch approvalSearch,
            DeadlineSearch search,
            ApprovalFiles files,
            Clock clock) {
        this.approvals = approvals;
        this.cases = cases;
        this.approvalSearch = approvalSearch;
        this.search = search;
        this.files = files;
        this.clock = clock;
    }

    /** The deadlines of one approval, in the order of its procedure. */
    public Found<List<DeadlineView>> of(UUID approval, AsOf asOf) {
        var file = approvals.file(approval, asOf);
        return Found.in(file, views(file, asOf));
    }

    /** A page of deadlines of all approvals in the order of their last days. */
    public Page.Cut<DeadlineView> page(DeadlineFilter filter, Cursor at, AsOf asOf) {
        var after = at.after().map(DeadlineSearch.Place::parse);
        var found = isToday(asOf)
                ? stored(filter, after, at.limit() + 1, asOf)
                : inMemory(filter, asOf).stream()
                        .filter(view -> after.map(place -> isAfter(DeadlineSearch.Place.of(view), place))
                                .orElse(true))
                        .limit(at.limit() + 1L)
                        .toList();
        return Page.Cut.of(found, at, view -> DeadlineSearch.Place.of(view).key());
    }

    /** Deadlines as a calendar shows them, those that are off included, or it would keep them; {@code limit} at most. */
    public List<CalendarEvent> events(DeadlineFilter filter, int limit, AsOf asOf) {
        var wanted = isToday(asOf)
                ? search.find(filter, Optional.empty(), limit)
                : inMemory(filter, asOf).stream()
                        .map(DeadlineSearch.Place::of)
                        .limit(limit)
                        .toList();
        var byPlace = files(wanted, asOf).stream()
                .flatMap(file -> CalendarEvent.of(file, asOf.asAt()))
                .collect(toMap(CalendarEvent::place, Function.identity()));
        return inOrder(wanted, byPlace);
    }

    private List<DeadlineView> stored(
            DeadlineFilter filter, Optional<DeadlineSearch.Place> after, int limit, AsOf asOf) {
        var places = search.find(filter, after, limit);
        var byPlace = files(places, asOf).stream()
                .flatMap(file -> views(file, asOf).stream())
                .collect(toMap(view -> view.approval() + "/" + view.step(), Function.identity()));
        return inOrder(places, byPlace);
    }

    private static <T> List<T> inOrder(List<DeadlineSearch.Place> places, Map<String, T> found) {
        return places.stream()
                .flatMap(place -> Optional.ofNullable(found.get(place.approval() + "/" + place.step())).stream())
                .toList();
    }

    private List<ApprovalFile> files(List<DeadlineSearch.Place> places, AsOf asOf) {
        var ids = places.stream().map(DeadlineSearch.Place::approval).distinct().toList();
        return files.of(cases.withIds(ids), asOf.knownAt());
    }

    private List<DeadlineView> inMemory(DeadlineFilter filter, AsOf asOf) {
        return files.of(inMemoryHeads(filter), asOf.knownAt()).stream()
                .flatMap(file -> views(file, asOf).stream())
                .filter(filter::wants)
                .sorted(IN_ORDER)
                .toList();
    }

    private List<ApprovalCase> inMemoryHeads(DeadlineFilter filter) {
        var wanted = filter.cases().asApprovals();
        var slice = new ApprovalSearch.Slice(Optional.empty(), MOST_IN_MEMORY + 1);
        var heads = wanted.isNarrow() ? approvalSearch.find(wanted, slice, Optional.empty()) : List.<ApprovalCase>of();
        if (!wanted.isNarrow() || heads.size() > MOST_IN_MEMORY) {
            throw new Unsound(
                    "filter-needs-today",
                    "asAt",
                    "Deadlines of all are found as they stand today. For another day or knowledge, name instruments or"
                            + " participants with at most " + MOST_IN_MEMORY + " approvals.");
        }
        return heads;
    }

    private static boolean isAfter(DeadlineSearch.Place place, DeadlineSearch.Place other) {
        return place.key().compareTo(other.key()) > 0;
    }

    private boolean isToday(AsOf asOf) {
        return asOf.knownAt().isEmpty() && asOf.asAt().equals(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static List<DeadlineView> views(ApprovalFile file, AsOf asOf) {
        return file.deadlines(asOf.asAt()).all().stream()
                .map(deadline -> DeadlineView.of(deadline, file))
                .toList();
    }
}

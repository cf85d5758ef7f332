package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.ratification.calendar.CountedPeriod;
import org.depositary.ratification.calendar.DeadlineClock;
import org.depositary.ratification.calendar.Interruptions;
import org.depositary.ratification.calendar.Interruptions.Prolongation;
import org.depositary.ratification.calendar.KnownDays;
import org.depositary.ratification.procedure.Happening;
import org.depositary.ratification.procedure.Period;
import org.depositary.ratification.procedure.template.Outcome;

/** Counts the periods of a case on the days of its participant's parliament: a pure function of the file and a day. */
record CaseClocks(ApprovalFile file, LocalDate asAt) {

    List<CaseDeadline> all(List<Period> periods) {
        return periods.stream().flatMap(period -> deadline(period).stream()).toList();
    }

    private Optional<CaseDeadline> deadline(Period period) {
        var clock = Clocks.of(period.deadline());
        var run = run(period, clock);
        return file.step(period.step())
                .map(step -> new CaseDeadline(
                        step,
                        period,
                        clock,
                        state(period, run.counted()),
                        run.startedOn(),
                        run.counted(),
                        formerEnd(period, run)));
    }

    /** From which day a clock was counted last, and what came of it. */
    private record Run(Optional<LocalDate> startedOn, CountedPeriod counted) {}

    private Run run(Period period, DeadlineClock clock) {
        return period.startedBy()
                .or(() -> withdrawnStart(period))
                .map(start -> run(day(start), period, clock))
                .orElseGet(() -> new Run(Optional.empty(), CountedPeriod.NotCalculable.because(period.says())));
    }

    /** Counts on from each reset and prolongation that came before the period was over; what came later came too late. */
    private Run run(LocalDate start, Period period, DeadlineClock clock) {
        var from = start;
        var days = days(period);
        List<Prolongation> longer = new ArrayList<>();
        for (var change : changes(period)) {
            var end = count(days, clock, from, longer).end();
            if (end.filter(change.day()::isAfter).isPresent()) {
                continue;
            }
            if (change.prolongation().isEmpty()) {
                from = change.day();
                longer.clear();
            }
            change.prolongation().ifPresent(longer::add);
        }
        return new Run(Optional.of(from), count(days, clock, from, longer));
    }

    /** What befell a running clock on a day; without a prolongation it began anew. */
    private record Change(LocalDate day, Optional<Prolongation> prolongation) {}

    private List<Change> changes(Period period) {
        return Stream.concat(
                        period.resetBy().stream().map(by -> new Change(day(by), Optional.empty())),
                        prolongations(period.prolongedBy()))
                .sorted(Comparator.comparing(Change::day))
                .toList();
    }

    private KnownDays days(Period period) {
        return file.where().daysOf(Clocks.chambers(period.deadline(), file.step(period.step())));
    }

    private static CountedPeriod count(KnownDays days, DeadlineClock clock, LocalDate from, List<Prolongation> longer) {
        return days.count(clock, from, new Interruptions(List.of(), List.of(), longer));
    }

    /** Two of one day look alike: the second tells what was recorded second. */
    private Stream<Change> prolongations(List<Period.Prolongation> all) {
        return IntStream.range(0, all.size()).mapToObj(place -> {
            var one = all.get(place);
            var alike = all.subList(0, place).stream()
                    .filter(other -> other.by().equals(one.by()))
                    .count();
            return new Change(day(one.by()), Optional.of(Clocks.of(one.length(), told(one.by(), alike))));
        });
    }

    private Optional<Integer> told(Happening by, long place) {
        return file.standing().stream()
                .filter(occurrence -> occurrence.happening().equals(by))
                .skip(place)
                .findFirst()
                .flatMap(Occurrence::prolongsBy);
    }

    private DeadlineState state(Period period, CountedPeriod counted) {
        return switch (period.state()) {
            case NO_START -> DeadlineState.NO_START;
            case NOT_STARTED ->
                withdrawnStart(period).isPresent() ? DeadlineState.WITHDRAWN : DeadlineState.NOT_STARTED;
            case RUNNING ->
                counted.end().filter(asAt::isAfter).isPresent() ? DeadlineState.PASSED : DeadlineState.RUNNING;
            case ENDED -> period.endedBy().map(by -> ended(by, counted)).orElse(DeadlineState.STOPPED);
        };
    }

    private static DeadlineState ended(Happening by, CountedPeriod counted) {
        var late = counted.end().filter(day(by)::isAfter).isPresent();
        return late || by.outcome() == Outcome.SILENCE ? DeadlineState.PASSED : DeadlineState.MET;
    }

    /** What had set it going and was then recorded not to have happened. */
    private Optional<Happening> withdrawnStart(Period period) {
        return file.recorded().occurrences().retracted().stream()
                .filter(occurrence -> period.deadline()
                        .startsAt()
                        .filter(occurrence.step()::equals)
                        .isPresent())
                .map(Occurrence::happening)
                .filter(happening -> happening.when().countsOn(asAt))
                .reduce((_, later) -> later);
    }

    private Optional<LocalDate> formerEnd(Period period, Run run) {
        return run.counted().end().isPresent()
                ? Optional.empty()
                : file.recorded().of(DeadlineMove.class).rows().reversed().stream()
                        .filter(move -> move.details().step().equals(period.step()))
                        .flatMap(move -> Stream.ofNullable(move.details().from()))
                        .findFirst();
    }

    private static LocalDate day(Happening happening) {
        return happening.when().turnsOn().orElseThrow();
    }
}

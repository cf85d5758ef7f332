package org.depositary.ratification.calendar.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.calendar.CalendarDay;
import org.depositary.ratification.calendar.CountedPeriod;
import org.depositary.ratification.calendar.Counting;
import org.depositary.ratification.calendar.DeadlineClock;
import org.depositary.ratification.calendar.KnownDays;
import org.depositary.ratification.calendar.SittingCalendar;

/** A question to the calculator that makes sense: one direction, and days of the chambers it speaks of. */
record DeadlineQuestion(DeadlineRequest request, DeadlineClock clock, KnownDays known) {

    /** {@code stored} are the days of the calendar that the question names, where it names one. */
    static DeadlineQuestion of(DeadlineRequest request, Optional<KnownDays> stored) {
        List<CalendarDay> days = DeadlineRequest.given(request.days()).stream()
                .map(DayRequest::toDay)
                .toList();
        Set<LocalDate> holidays = new HashSet<>(DeadlineRequest.given(request.holidays()));
        stored.ifPresent(known -> holidays.addAll(known.holidays()));
        SittingCalendar sittings =
                stored.map(KnownDays::sittings).orElseGet(() -> new SittingCalendar(chambers(request, days), days));
        var question = new DeadlineQuestion(request, request.clock().toClock(), new KnownDays(sittings, holidays));
        refuseFaults(question.faults());
        return question;
    }

    /** The chambers that are named, or those that the days are of; days of every chamber need not say which there are. */
    private static List<String> chambers(DeadlineRequest request, List<CalendarDay> days) {
        if (request.chambers() != null) {
            return request.chambers();
        }
        var named = days.stream().filter(day -> !day.isOfEvery()).map(CalendarDay::chamber);
        var chambers = named.distinct().toList();
        return chambers.isEmpty()
                ? days.stream().map(CalendarDay::chamber).distinct().limit(1).toList()
                : chambers;
    }

    CountedPeriod answer() {
        var around = new Counting.Circumstances(known.sittings(), known.holidays(), request.interruptions());
        LocalDate from = request.from();
        LocalDate target = request.target();
        if (from != null) {
            return Counting.forwards(clock, from, around);
        }
        return target == null ? noDirection() : Counting.backwards(clock, target, around);
    }

    private static CountedPeriod noDirection() {
        throw new IllegalStateException("A question without a direction was let pass.");
    }

    private static void refuseFaults(List<InvalidPart> faults) {
        if (!faults.isEmpty()) {
            throw new Unsound("unsound-deadline", "The period cannot be counted as it is described.", faults);
        }
    }

    private List<InvalidPart> faults() {
        List<InvalidPart> faults = new ArrayList<>();
        if ((request.from() == null) == (request.target() == null)) {
            faults.add(new InvalidPart("/from", "Give either `from` or `target`."));
        }
        if (clock.needsCalendar() && known.sittings().chambers().isEmpty()) {
            faults.add(new InvalidPart("/days", "This clock needs to know what the days of the chambers are."));
        } else if (clock.needsCalendar()) {
            clock.chambers()
                    .strangersTo(known.sittings().chambers())
                    .forEach(name -> faults.add(
                            new InvalidPart("/clock/chambers", "'%s' is not among the chambers.".formatted(name))));
        }
        if (request.calendar() != null && request.days() != null) {
            faults.add(new InvalidPart("/days", "Give either `calendar` or `days`."));
        }
        addStrangers(faults);
        addBackwards(faults);
        return faults;
    }

    private void addStrangers(List<InvalidPart> faults) {
        List<DayRequest> days = DeadlineRequest.given(request.days());
        for (int place = 0; place < days.size() && faults.size() < 100; place++) {
            if (!known.sittings().chambers().contains(days.get(place).chamber())
                    && !days.get(place).toDay().isOfEvery()) {
                faults.add(new InvalidPart(
                        "/days/%d/chamber".formatted(place),
                        "'%s' is not among the chambers."
                                .formatted(days.get(place).chamber())));
            }
        }
        for (int place = 0; place < request.interruptions().pauses().size(); place++) {
            if (request.interruptions().pauses().get(place).isBackwards()) {
                faults.add(new InvalidPart("/pauses/%d/to".formatted(place), "A pause ends before it begins."));
            }
        }
    }

    private void addBackwards(List<InvalidPart> faults) {
        if (request.target() == null) {
            return;
        }
        if (!request.interruptions().resets().isEmpty()) {
            faults.add(
                    new InvalidPart("/resets", "A period that is counted backwards has not begun: nothing resets it."));
        }
        if (!request.interruptions().prolongations().isEmpty()) {
            faults.add(new InvalidPart("/prolongations", "Counted backwards, give the whole length as `count`."));
        }
    }
}

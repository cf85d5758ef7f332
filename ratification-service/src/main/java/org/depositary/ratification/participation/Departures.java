package org.depositary.ratification.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.depositary.ratification.entryintoforce.Force;
import org.depositary.ratification.entryintoforce.Leavings;
import org.depositary.ratification.participation.Bound.End;
import org.depositary.rules.evaluation.Act;

/** The ends of participations as they are told of each participant's status: there is one truth about who has left. */
@ApplicationScoped
class Departures implements Leavings {

    /** By then all that is on record has happened. */
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    @Override
    public Stream<Act> from(Force told, LocalDate day) {
        var now = Participations.of(Circumstances.of(told, day));
        var then = Participations.of(Circumstances.of(told, END_OF_TIME));
        return Stream.concat(
                        now.participants().stream().flatMap(name -> Stream.concat(ends(now, name), pending(now, name))),
                        then.participants().stream().flatMap(name -> ends(then, name, day)))
                .distinct();
    }

    private static Stream<Act> ends(Participations all, String participant) {
        return ends(all, participant, LocalDate.MIN);
    }

    private static Stream<Act> ends(Participations all, String participant, LocalDate after) {
        var own = all.bounds(participant).stream().flatMap(bound -> bound.end().stream());
        return Stream.concat(own, all.end(participant).stream())
                .filter(end -> end.on().isAfter(after))
                .map(end -> end.by(participant));
    }

    /** Notices that will take effect if nothing else is done. */
    private static Stream<Act> pending(Participations all, String participant) {
        var day = all.given().day();
        var since = all.bound(participant).flatMap(Bound::since).orElse(null);
        return new Notices(all.given())
                .of(participant, since).stream()
                        .filter(notice -> notice.isPendingOn(day))
                        .flatMap(notice -> notice.effect().stream())
                        .map(on -> new End(End.Cause.WITHDRAWN, on, "").by(participant));
    }
}

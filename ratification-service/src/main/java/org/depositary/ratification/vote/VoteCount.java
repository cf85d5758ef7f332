package org.depositary.ratification.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.rules.Fault;

/** What was counted in a vote, and how many there are in the body, as far as that is told. */
public record VoteCount(int inFavour, int against, int abstaining, Optional<Integer> present, Body body) {

    /** How many a body has: sitting, by its law, and votes where those are weighted or cast en bloc. */
    public record Body(
            Optional<Integer> membersInOffice, Optional<Integer> membersStatutory, Optional<Integer> votes) {}

    /** The number that a majority is taken of; empty where it is not told. */
    public Optional<Long> base(MajorityBase base, boolean abstentionsAreCast) {
        return switch (base) {
            case VOTES_CAST -> Optional.of((long) inFavour + against + (abstentionsAreCast ? abstaining : 0));
            case PRESENT -> present.map(Integer::longValue);
            case MEMBERS_IN_OFFICE -> body.membersInOffice().map(Integer::longValue);
            case MEMBERS_STATUTORY -> body.membersStatutory().map(Integer::longValue);
            case VOTES_OF_BODY -> body.votes().or(body::membersStatutory).map(Integer::longValue);
        };
    }

    public boolean isTied() {
        return inFavour == against;
    }

    /** How many votes were given. */
    long given() {
        return (long) inFavour + against + abstaining;
    }

    /** What cannot be: more votes than voters, more voters than members. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        present.filter(those -> given() > those)
                .ifPresent(those -> faults.add(
                        new Fault("/present", "%d votes were given by %d present.".formatted(given(), those))));
        most().filter(most -> given() > most)
                .ifPresent(most -> faults.add(
                        new Fault("/for", "%d votes were given in a body that can cast %d.".formatted(given(), most))));
        if (body.votes().isEmpty()) {
            members()
                    .filter(members -> present.orElse(0) > members)
                    .ifPresent(members -> faults.add(new Fault(
                            "/present", "%d were present of %d members.".formatted(present.orElse(0), members))));
        }
        return faults;
    }

    /** How many votes the body can cast: those of its members in office, unless votes are weighted. */
    private Optional<Integer> most() {
        return body.votes().or(this::members);
    }

    /** How many members there are: those in office, else as many as the law gives it. */
    Optional<Integer> members() {
        return Stream.of(body.membersInOffice(), body.membersStatutory())
                .flatMap(Optional::stream)
                .findFirst();
    }
}

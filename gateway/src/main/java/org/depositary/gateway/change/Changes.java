package org.depositary.gateway.change;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.depositary.gateway.Service;

/** What has changed, as it is asked for. */
@Singleton
class Changes {

    /** How many pages of the journals are looked through for one answer. */
    private static final int MOST_PAGES = 10;

    private final Journals journals;

    Changes(Journals journals) {
        this.journals = journals;
    }

    /** At most {@code limit} changes after {@code at}; fewer do not mean that there are no more. */
    Reading after(Positions at, Filter filter, int limit) {
        var found = new ArrayList<Reading.Found>();
        var reading = Reading.of(journals, at, filter, limit);
        found.addAll(reading.found());
        for (var page = 1; page < MOST_PAGES && found.size() < limit && !reading.ended(); page++) {
            reading = Reading.of(journals, reading.upTo(), filter, limit - found.size());
            found.addAll(reading.found());
        }
        return new Reading(found, reading.upTo(), reading.ended());
    }

    /** The latest changes, those that are remembered here; the newest last. */
    List<Change> latest(Filter filter, int limit) {
        var end = journals.end();
        var from = new Positions(
                Math.max(0, end.declarations() - Journals.PAGE), Math.max(0, end.ratification() - Journals.PAGE));
        var all = Reading.of(journals, from, filter, Integer.MAX_VALUE).found().stream()
                .map(Reading.Found::change)
                .toList();
        return all.subList(Math.max(0, all.size() - limit), all.size());
    }

    List<Service> silent() {
        return journals.silent();
    }
}

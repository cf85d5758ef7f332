package org.depositary.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The feed at the door: what its parameters ask for, and who may ask for it. */
@ApplicationScoped
public class FeedReader {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MOST = 1000;
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Feed feed;
    private final Callers callers;

    FeedReader(Feed feed, Callers callers) {
        this.feed = feed;
        this.callers = callers;
    }

    /** The query of a feed. */
    public static class Parameters {

        @RestQuery
        @Parameter(description = "The last position seen; 0 to read from the beginning.", example = "0")
        @Nullable
        Long after;

        @RestQuery
        @Parameter(description = "Seconds to wait for the first entry, at most 30.", example = "20")
        @Nullable
        Integer wait;

        @RestQuery
        @Parameter(description = "How many entries at most, 1 to 1,000; 100 unless given.", example = "100")
        @Nullable
        Integer limit;

        @RestQuery
        @Parameter(
                description = "The least public entries to open; the others come sealed. Needs the role.",
                example = "PUBLIC")
        @Nullable
        Visibility visibility;

        @RestQuery
        @Parameter(description = "Whether to name who recorded; for auditors.", example = "false")
        @Nullable
        Boolean names;
    }

    public Head head() {
        return feed.head();
    }

    /** The entries asked for; refuses what the caller may not open. */
    public List<CloudEvent> read(Parameters asked) {
        var caller = callers.current();
        var opened = asked.visibility == null ? Visibility.PUBLIC : asked.visibility;
        var names = Boolean.TRUE.equals(asked.names);
        if (!mayOpen(caller, opened) || (names && !caller.is(Roles.AUDITOR))) {
            throw new NotForYou();
        }
        var wanted = new Feed.Wanted(
                between("after", asked.after, 0L, Long.MAX_VALUE),
                (int) between("limit", asked.limit, DEFAULT_LIMIT, MOST),
                names);
        var patience = Duration.ofSeconds(between("wait", asked.wait, 0L, LONGEST_WAIT_SECONDS));
        return feed.read(wanted, patience, visibility -> visibility.compareTo(opened) <= 0);
    }

    private static boolean mayOpen(Caller caller, Visibility visibility) {
        return switch (visibility) {
            case PUBLIC -> true;
            case PROVISIONAL ->
                caller.is(Roles.LIAISON)
                        || caller.is(Roles.LEGAL_OFFICER)
                        || caller.is(Roles.REVIEWER)
                        || mayOpen(caller, Visibility.AUDIT);
            case AUDIT -> caller.is(Roles.AUDITOR) || caller.is(Roles.SERVICE);
        };
    }

    private static long between(String name, @Nullable Number asked, long otherwise, long most) {
        var value = asked == null ? otherwise : asked.longValue();
        var least = name.equals("limit") ? 1 : 0;
        if (value < least || value > most) {
            throw Malformed.part(name, name + " is between " + least + " and " + most + ".");
        }
        return value;
    }

    /** Entries or names that the caller's roles do not open. */
    private static final class NotForYou extends Refusal {
        NotForYou() {
            super(
                    Kind.FORBIDDEN,
                    "not-allowed-to-open",
                    "Your roles do not open these entries. Ask without visibility and names to get them sealed.");
        }
    }
}

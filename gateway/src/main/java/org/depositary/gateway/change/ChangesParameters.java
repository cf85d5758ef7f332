package org.depositary.gateway.change;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.depositary.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for. */
public class ChangesParameters {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @RestQuery
    @Parameter(
            description = "Where to go on: the cursor of a change, or `page.next`. Without it a list begins at the"
                    + " beginning, the Atom feed has the latest, and the event stream begins now.",
            example = "MC4w")
    @Nullable
    String after;

    @HeaderParam("Last-Event-ID")
    @Parameter(
            description = "In the event stream: the id of the last event seen, in place of `after`.",
            example = "MC4w")
    @Nullable
    String lastEventId;

    @RestQuery
    @Parameter(description = "How many at most, 1 to 200; 50 unless given. Not for the event stream.", example = "50")
    @Nullable
    Integer limit;

    @RestQuery
    @Parameter(description = "Only what is about these instruments: slugs, by comma.", example = "example-treaty")
    @Nullable
    String instrument;

    @RestQuery
    @Parameter(description = "Only what is about these participants: codes, by comma.", example = "XA")
    @Nullable
    String participant;

    @RestQuery
    @Parameter(
            description = "Only what is of these kinds, by comma; `instrument` stands for every `instrument.…`.",
            example = "instrument.registered,approval")
    @Nullable
    String kind;

    @RestQuery
    @Parameter(description = "`json`, `atom` or `events`, in place of Accept.", example = "json")
    @Nullable
    String format;

    Filter filter() {
        return Filter.of(instrument, participant, kind);
    }

    Optional<Positions> from() {
        return Optional.ofNullable(after).map(Positions::parse);
    }

    int most() {
        var asked = limit == null ? USUAL : limit;
        if (asked < 1 || asked > MOST) {
            throw Malformed.part("limit", "limit is between 1 and " + MOST + ".");
        }
        return asked;
    }
}

package org.depositary.declarations.clause.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.declarations.clause.TextQuery;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which text of a clause a reader wants, as query parameters. */
public class TextParameters {

    @RestQuery
    @Parameter(description = "The language (BCP 47); all unless given.", example = "en")
    @Nullable
    String lang;

    @RestQuery
    @Parameter(
            description = "Two participants: the text of the latest regime that both have accepted. Here a role in the"
                    + " amending instrument that is more than OBSERVER, REPRESENTED or DEPOSITARY counts as"
                    + " acceptance; who is a party by its acts is told by the instrument's status.",
            example = "FR,DE")
    @Nullable
    String between;

    TextQuery read() {
        return new TextQuery(Optional.ofNullable(lang), between(between).between());
    }

    /** The texts that bind between a pair; all when none is named. */
    static TextQuery between(@Nullable String pair) {
        return pair == null ? TextQuery.ALL : new TextQuery(Optional.empty(), pair(pair));
    }

    /** How the ETag names {@code view}: between a pair it hangs on the amending instruments too. */
    String form(String version, Object view) {
        return between == null
                ? version
                : version + "." + Integer.toHexString(view.toString().hashCode());
    }

    private static List<ParticipantCode> pair(String between) {
        try {
            var pair = Arrays.stream(between.split(",", -1))
                    .map(String::strip)
                    .map(ParticipantCode::of)
                    .distinct()
                    .toList();
            if (pair.size() == 2) {
                return pair;
            }
        } catch (IllegalArgumentException e) {
            throw Malformed.part("between", String.valueOf(e.getMessage()));
        }
        throw Malformed.part("between", "between names two participants by comma: FR,DE.");
    }
}

package org.depositary.gateway.client;

import org.depositary.kit.time.AsOf;
import org.jboss.resteasy.reactive.RestQuery;

/** Words in the texts of clauses: in which language, on which day, how many of the best. */
public record ClauseQuery(
        @RestQuery String q,
        @RestQuery String lang,
        @RestQuery String asAt,
        @RestQuery int limit) {

    public static ClauseQuery of(String words, String language, int most, AsOf asOf) {
        return new ClauseQuery(words, language, asOf.asAt().toString(), most);
    }
}

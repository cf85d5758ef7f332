package org.depositary.gateway.view;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.ClauseQuery;
import org.depositary.gateway.client.Declarations;
import org.depositary.kit.time.AsOf;

/** Searches all there is to search at the same time. */
@ApplicationScoped
class ReadSearch {

    private final Declarations declarations;
    private final GatewaySettings settings;
    private final ExecutorService threads;

    ReadSearch(Declarations declarations, GatewaySettings settings, @VirtualThreads ExecutorService threads) {
        this.declarations = declarations;
        this.settings = settings;
        this.threads = threads;
    }

    SearchView read(SearchQuestion.Search search) {
        var deadline = Deadline.in(settings.view().deadline());
        var known = AsKnown.of(search.asOf(), at -> ask(search, at, deadline));
        return SearchView.of(search, known);
    }

    private SearchParts ask(SearchQuestion.Search search, AsOf asOf, Deadline deadline) {
        var query = ClauseQuery.of(search.words(), search.language(), search.most(), asOf);
        var titles = Asked.of("instruments", Service.DECLARATIONS, threads, () -> declarations.instruments(asOf));
        var texts = Asked.of("clauses", Service.DECLARATIONS, threads, () -> declarations.clauses(query));
        var names = Asked.of("participants", Service.DECLARATIONS, threads, () -> declarations.participants(asOf));
        return new SearchParts(titles.by(deadline), texts.by(deadline), names.by(deadline));
    }
}

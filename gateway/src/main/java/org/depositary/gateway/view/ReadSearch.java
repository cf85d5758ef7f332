package org.depositary.gateway.view;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
        var asOf = new AsOf(search.asAt(), Optional.empty());
        var query = ClauseQuery.of(search.words(), search.language(), search.asAt(), search.most());
        var titles = Asked.of("instruments", Service.DECLARATIONS, threads, () -> declarations.instruments(asOf));
        var texts = Asked.of("clauses", Service.DECLARATIONS, threads, () -> declarations.clauses(query));
        var names = Asked.of("participants", Service.DECLARATIONS, threads, () -> declarations.participants(asOf));
        var parts = new SearchParts(titles.by(deadline), texts.by(deadline), names.by(deadline));
        if (parts.all().noneMatch(part -> part.found().isPresent())) {
            throw new NobodyKnows();
        }
        return SearchView.of(search, parts);
    }
}

package org.depositary.gateway.client;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;

/** The journals of the services. */
@Singleton
public class Feed {

    /** How the gateway's own reading of journals is told from that of others. */
    public static final String AGENT = "depositary-gateway";

    /** What a poll takes longer than it was asked to wait, before it is given up. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Map<Service, FeedApi> apis;

    Feed(GatewaySettings settings) {
        apis = Service.WITH_JOURNAL.stream()
                .collect(toUnmodifiableMap(
                        identity(), service -> api(settings.of(service).url())));
    }

    /** At most {@code limit} entries after {@code position}, as they are now. */
    public List<FeedEntry> after(Service service, long position, int limit) {
        return asked(() -> api(service).entries(journal(service), position, 0, limit));
    }

    /** The entries that come after {@code position}; waits for the first, and returns without any when it takes too long. */
    public List<FeedEntry> await(Service service, long position, int limit) {
        return asked(() -> api(service).entries(journal(service), position, (int) LONGEST_WAIT.toSeconds(), limit));
    }

    /** The last position. */
    public long head(Service service) {
        return asked(() -> api(service).head(journal(service)).position());
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException | ProcessingException failure) {
            throw new NoAnswer.Unreached(failure);
        }
    }

    private FeedApi api(Service service) {
        var api = apis.get(service);
        if (api == null) {
            throw new IllegalArgumentException(service.title());
        }
        return api;
    }

    private static FeedApi api(URI address) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(500, TimeUnit.MILLISECONDS)
                .readTimeout(LONGEST_WAIT.plus(GRACE).toSeconds(), TimeUnit.SECONDS)
                .build(FeedApi.class);
    }

    private static String journal(Service service) {
        return switch (service) {
            case DECLARATIONS -> "declarations";
            case RATIFICATION -> "ratifications";
            case GATEWAY -> throw new IllegalArgumentException("The gateway keeps no journal.");
        };
    }
}

package org.depositary.gateway.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.depositary.gateway.GatewaySettings;

/** Each client's share: that of whom a valid token names, or else of an address. */
@Singleton
public class Shares {

    /** A network that one subscriber of IPv6 is given. */
    private static final int GROUPS_OF_A_NETWORK = 4;

    /** Whoever has not asked for this long has all of its share again. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<String, Share> addresses;
    private final LoadingCache<String, Share> subjects;

    Shares(GatewaySettings settings) {
        var limits = settings.limits();
        addresses = clients().build(address -> new Share("public", limits.anybody()));
        subjects = clients().build(subject -> new Share("signed-in", limits.signedIn()));
    }

    /** The share of whoever asks from {@code address} without a valid token. */
    public Share of(SocketAddress address) {
        return Objects.requireNonNull(addresses.get(network(String.valueOf(address.hostAddress()))));
    }

    /** The share of {@code subject}, whose token is valid. */
    public Share of(String subject) {
        return Objects.requireNonNull(subjects.get(subject));
    }

    static String network(String address) {
        var groups = address.split(":");
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
    }

    private static Caffeine<Object, Object> clients() {
        return Caffeine.newBuilder().maximumSize(MOST_CLIENTS).expireAfterAccess(FORGOTTEN);
    }
}

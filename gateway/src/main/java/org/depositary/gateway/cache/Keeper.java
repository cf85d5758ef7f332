package org.depositary.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;

/** What becomes of the answer to an {@link Inquiry}: whether it may be kept, whether the former one stands, or must do. */
@Singleton
public class Keeper {

    /** With an answer: how far the service knew its journal before it read. */
    public static final String HEAD = "Depositary-Head";

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age=(\\d{1,9})");

    /** Belong to one connection or one moment, not to the representation. */
    private static final Set<String> NOT_KEPT = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "trailer",
            "upgrade",
            "content-length",
            "date",
            "age",
            "cache-control");

    private final Memory memory;
    private final GatewaySettings.Cache settings;

    Keeper(Memory memory, GatewaySettings settings) {
        this.memory = memory;
        this.settings = settings.cache();
    }

    /** Whether an answer with {@code headers} may be kept, if its body is short enough. */
    public boolean mayKeep(MultiMap headers) {
        var control =
                Optional.ofNullable(headers.get(HttpHeaders.CACHE_CONTROL)).orElse("");
        return headers.contains(HttpHeaders.ETAG)
                && head(headers).isPresent()
                && !headers.contains(HttpHeaders.SET_COOKIE)
                && !control.contains("no-store")
                && !control.contains("private");
    }

    /** The longest body that is kept. */
    public int longest() {
        return settings.longest().asBigInteger().intValueExact();
    }

    /** Keeps what {@code service} has answered. */
    public Told keep(Inquiry inquiry, Service service, MultiMap headers, Buffer body) {
        var kept = new Kept(
                body,
                headers.entries().stream()
                        .filter(header -> !NOT_KEPT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                        .map(Header::of)
                        .toList(),
                marks(inquiry, Map.of(service, head(headers).orElseThrow())),
                term(inquiry, headers));
        return memory.keep(inquiry, kept, inquiry.former().isPresent() ? Told.Way.CHANGED : Told.Way.ASKED);
    }

    /** Keeps a view of several services, whose heads were {@code heads} before they read. */
    public Told keep(Inquiry inquiry, Map<Service, Long> heads, List<Map.Entry<String, String>> headers, Buffer body) {
        var kept = new Kept(body, headers.stream().map(Header::of).toList(), marks(inquiry, heads), inquiry.term());
        return memory.keep(inquiry, kept, inquiry.former().isPresent() ? Told.Way.CHANGED : Told.Way.ASKED);
    }

    /** {@code service} says that the former answer still stands; empty where there is none. */
    public Optional<Told> confirm(Inquiry inquiry, Service service, MultiMap headers) {
        return inquiry.former()
                .flatMap(former -> head(headers)
                        .map(head -> memory.keep(
                                inquiry,
                                former.confirmed(marks(inquiry, Map.of(service, head)), term(inquiry, headers)),
                                Told.Way.CONFIRMED)));
    }

    /** The former answer for want of another, if it is not too old; the service does not answer. */
    public Optional<Told> makeDo(Inquiry inquiry) {
        return inquiry.former()
                .filter(former -> former.term().age(System.nanoTime()).compareTo(settings.staleFor()) < 0)
                .map(former -> memory.finish(inquiry, new Told(former, Told.Way.STALE)));
    }

    /**
     * The former view for want of a whole one, if it is not too old: of those who answer, and read at {@code heads}, it has
     * what they say still; the others are taken at their last word.
     */
    public Optional<Told> makeDo(Inquiry inquiry, Map<Service, Long> heads) {
        return inquiry.former().filter(former -> memory.agrees(former, heads)).flatMap(former -> makeDo(inquiry));
    }

    /** Those who wait have to ask for themselves. */
    public void abandon(Inquiry inquiry) {
        memory.abandon(inquiry);
    }

    private static List<Mark> marks(Inquiry inquiry, Map<Service, Long> heads) {
        return heads.entrySet().stream()
                .map(head -> new Mark(head.getKey(), head.getValue(), inquiry.writesOf(head.getKey())))
                .toList();
    }

    /** What the service says, if it is shorter than what is trusted anyway. */
    private static Term term(Inquiry inquiry, MultiMap headers) {
        var most = inquiry.term().maxAge();
        var said = MAX_AGE.matcher(
                Optional.ofNullable(headers.get(HttpHeaders.CACHE_CONTROL)).orElse(""));
        var maxAge = said.find() ? Duration.ofSeconds(Long.parseLong(said.group(1))) : most;
        return new Term(inquiry.term().day(), inquiry.term().since(), maxAge.compareTo(most) < 0 ? maxAge : most);
    }

    private static Optional<Long> head(MultiMap headers) {
        return Optional.ofNullable(headers.get(HEAD))
                .filter(head -> head.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}

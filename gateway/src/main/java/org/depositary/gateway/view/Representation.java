package org.depositary.gateway.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.gateway.Service;
import org.depositary.gateway.cache.Inquiry;
import org.depositary.gateway.cache.Keeper;
import org.depositary.gateway.cache.Told;
import org.depositary.gateway.client.KnownHeads;

/** Writes a composite view with a strong ETag of its bytes, or 304 to who has them already (RFC 9110, section 13.1.2). */
@ApplicationScoped
class Representation {

    private final ObjectMapper json;
    private final Request request;
    private final RoutingContext routing;
    private final Keeper keeper;

    Representation(ObjectMapper json, Request request, RoutingContext routing, Keeper keeper) {
        this.json = json;
        this.request = request;
        this.routing = routing;
        this.keeper = keeper;
    }

    /** The view that {@code reading} gives, whose canonical address is {@code location}; a whole one is kept, and stands in for one that is not. */
    <V extends Composite> Response of(Supplier<V> reading, Function<V, String> location) {
        var heads = new KnownHeads();
        try {
            var view = heads.<V, RuntimeException>during(reading::get);
            return answer(view, location.apply(view), heads);
        } catch (NobodyKnows silence) {
            return former(Map.of()).map(this::respond).orElseThrow(() -> silence);
        }
    }

    private Response answer(Composite view, String location, KnownHeads heads) {
        var body = write(view);
        var answer = new Answer(new EntityTag(hash(body)), location, body);
        return heads.all()
                .flatMap(known -> view.partial() ? former(known) : kept(known, answer))
                .map(this::respond)
                .orElseGet(() -> respond(answer));
    }

    private record Answer(EntityTag tag, String location, String body) {}

    private Response respond(Answer answer) {
        var unchanged = request.evaluatePreconditions(answer.tag);
        var response = unchanged == null ? Response.ok(answer.body, MediaType.APPLICATION_JSON_TYPE) : unchanged;
        return response.tag(answer.tag)
                .header(HttpHeaders.CONTENT_LOCATION, answer.location)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private Response respond(Told told) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        told.writeHeaders(headers);
        var response = told.isKnownTo(routing.request().headers())
                ? Response.notModified()
                : Response.ok(told.kept().body().getBytes());
        headers.forEach(response::header);
        return response.build();
    }

    private Optional<Inquiry> inquiry() {
        return Optional.ofNullable(routing.get(Inquiry.NAME));
    }

    /** What was said last, where those who answer would say it still. */
    private Optional<Told> former(Map<Service, Long> heads) {
        return inquiry().flatMap(inquiry -> keeper.makeDo(inquiry, heads));
    }

    private Optional<Told> kept(Map<Service, Long> heads, Answer answer) {
        var headers = List.of(
                Map.entry(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON),
                Map.entry(HttpHeaders.ETAG, '"' + answer.tag.getValue() + '"'),
                Map.entry(HttpHeaders.CONTENT_LOCATION, answer.location));
        return inquiry().map(inquiry -> keeper.keep(inquiry, heads, headers, Buffer.buffer(answer.body)));
    }

    private String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

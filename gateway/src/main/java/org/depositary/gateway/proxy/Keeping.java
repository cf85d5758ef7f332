package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import org.depositary.gateway.Service;
import org.depositary.gateway.cache.Inquiry;
import org.depositary.gateway.cache.Keeper;
import org.depositary.gateway.cache.Told;
import org.depositary.gateway.cache.Watermarks;
import org.depositary.gateway.http.Unread;

/** Keeps what anybody may be answered, and counts the answers to writes. The outermost: it sees failures as problems. */
final class Keeping implements ProxyInterceptor {

    /** What a service says of its own page outranks what is said of all. */
    private static final String POLICY = "Content-Security-Policy";

    private final Service service;
    private final Keeper keeper;
    private final Watermarks watermarks;
    private final Failures failures;

    Keeping(Service service, Keeper keeper, Watermarks watermarks, Failures failures) {
        this.service = service;
        this.keeper = keeper;
        this.watermarks = watermarks;
        this.failures = failures;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return Errand.takenAlong(context)
                .inquiry()
                .map(inquiry -> inquire(context, inquiry))
                .orElseGet(context::sendRequest);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (Errand.of(context).writes()) {
            watermarks.wrote(service);
        }
        askAgain(context.response().headers());
        if (context.response().headers().contains(POLICY)) {
            context.request().proxiedRequest().response().headers().remove(POLICY);
        }
        return context.sendResponse();
    }

    /** How long it may be kept the service says to the gateway; others are to ask again, which costs them little. */
    private static void askAgain(MultiMap headers) {
        var said = headers.get(HttpHeaders.CACHE_CONTROL);
        if (said == null || !(said.contains("no-store") || said.contains("private"))) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }

    /** Asks for the whole, or whether the former answer stands, whatever the reader has already. */
    private Future<ProxyResponse> inquire(ProxyContext context, Inquiry inquiry) {
        var headers = context.request().headers();
        headers.remove(HttpHeaders.IF_NONE_MATCH);
        headers.remove(HttpHeaders.IF_MODIFIED_SINCE);
        inquiry.formerTag().ifPresent(tag -> headers.set(HttpHeaders.IF_NONE_MATCH, tag));
        return context.sendRequest()
                .compose(response -> answered(context, inquiry, response))
                .onFailure(failure -> keeper.abandon(inquiry));
    }

    private Future<ProxyResponse> answered(ProxyContext context, Inquiry inquiry, ProxyResponse response) {
        var told = switch (response.getStatusCode()) {
            case 304 -> keeper.confirm(inquiry, service, response.headers());
            case 502, 503, 504 -> keeper.makeDo(inquiry);
            default -> Optional.<Told>empty();
        };
        if (told.isPresent()) {
            response.release();
            return Future.succeededFuture(answer(context, told.get()));
        }
        if (response.getStatusCode() == 200 && isShort(response) && keeper.mayKeep(response.headers())) {
            return keep(context, inquiry, response);
        }
        keeper.abandon(inquiry);
        return Future.succeededFuture(response);
    }

    private boolean isShort(ProxyResponse response) {
        return response.getBody() != null && response.getBody().length() <= keeper.longest();
    }

    private Future<ProxyResponse> keep(ProxyContext context, Inquiry inquiry, ProxyResponse response) {
        var headers = MultiMap.caseInsensitiveMultiMap().addAll(response.headers());
        return ShortBody.read(response.getBody().stream(), keeper.longest())
                .map(read -> switch (read) {
                    case ShortBody.Whole(Buffer body) -> answer(context, keeper.keep(inquiry, service, headers, body));
                    case ShortBody.Longer(var stream) -> {
                        keeper.abandon(inquiry);
                        yield response.setBody(
                                Body.body(stream, response.getBody().length()));
                    }
                })
                .recover(failure -> {
                    keeper.abandon(inquiry);
                    return Future.succeededFuture(failures.answer(context, failure));
                });
    }

    private static ProxyResponse answer(ProxyContext context, Told told) {
        var request = context.request();
        var known = told.isKnownTo(request.proxiedRequest().headers());
        var response = Unread.letGo(request).response().setStatusCode(known ? 304 : 200);
        told.writeHeaders(response.headers());
        return known ? response : response.setBody(Body.body(told.kept().body()));
    }
}

package org.depositary.system.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.function.Supplier;

/** Holds every answer of every system test against the published document. */
public final class HoldsToContract implements Filter {

    private static final String API = "/api/";

    private final Supplier<PublishedContract> contract;

    HoldsToContract(Supplier<PublishedContract> contract) {
        this.contract = contract;
    }

    /** Against the document that the running stack serves. */
    public static Filter published() {
        return new HoldsToContract(Published::contract);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        if (path.startsWith(API)) {
            var objections = contract.get().objections(request.getMethod(), path, answer(response));
            if (!objections.isEmpty()) {
                throw new AssertionError(String.join("\n", objections));
            }
        }
        return response;
    }

    private static Answer answer(Response response) {
        var headers = response.headers().asList().stream()
                .collect(groupingBy(Header::getName, mapping(Header::getValue, toList())));
        return new Answer(response.statusCode(), headers, new Body(response.asByteArray()));
    }
}

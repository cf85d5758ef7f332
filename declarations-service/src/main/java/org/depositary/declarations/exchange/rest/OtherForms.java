package org.depositary.declarations.exchange.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which form of a resource a reader wants, where it has others than JSON: as {@code format} says, or else {@code Accept}.
 *
 * <p>Each form has a resource of its own here, at an address that nobody else knows.
 */
@Provider
@PreMatching
public class OtherForms implements ContainerRequestFilter, ContainerResponseFilter {

    static final String AKOMA_NTOSO = "!akn";
    static final String JSON_LD = "!jsonld";
    static final String CSV = "!csv";

    private static final Pattern OURS = Pattern.compile("/!(akn|jsonld|csv)");
    private static final String INSTRUMENT = "/api/v1/instruments/[^/]+";

    /** A form: its media type, how {@code format} names it, what has it, and where it is. */
    private record Form(MediaType type, String name, Pattern of, String at) {

        static Form of(String type, String name, String of, String at) {
            return new Form(MediaType.valueOf(type), name, Pattern.compile(of), at);
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("application/akn+xml", "akn", INSTRUMENT, AKOMA_NTOSO),
            Form.of("application/ld+json", "jsonld", INSTRUMENT, JSON_LD),
            Form.of("text/csv", "csv", "/api/v1/(participants|instruments)|" + INSTRUMENT + "/participations", CSV));

    @Override
    public void filter(ContainerRequestContext request) {
        if (List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod())) {
            wanted(request).ifPresent(form -> request.setRequestUri(address(request, form)));
        }
    }

    /** Where an answer leads, it leads to an address that everybody knows. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        List.of(HttpHeaders.LOCATION, HttpHeaders.LINK).forEach(name -> {
            var leads = response.getHeaderString(name);
            if (leads != null && OURS.matcher(leads).find()) {
                response.getHeaders().putSingle(name, OURS.matcher(leads).replaceAll(""));
            }
        });
    }

    private static Optional<Form> wanted(ContainerRequestContext request) {
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var format = request.getUriInfo().getQueryParameters().getFirst("format");
        return FORMS.stream()
                .filter(form -> form.of().matcher(path).matches())
                .filter(form -> format == null
                        ? isPreferred(form, request)
                        : form.name().equals(format))
                .findFirst();
    }

    private static boolean isPreferred(Form form, ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .findFirst()
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .filter(form.type()::isCompatible)
                .isPresent();
    }

    private static URI address(ContainerRequestContext request, Form form) {
        return request.getUriInfo().getRequestUriBuilder().path(form.at()).build();
    }
}

package org.depositary.gateway.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Collectors;
import org.depositary.kit.problem.Unknown;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The pages to which the {@code type} of every problem leads (RFC 9457, section 3.1.1). */
@Path("/problems")
public class ProblemPages {

    private static final List<Variant> FORMS = Variant.mediaTypes(
                    MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE)
            .build();

    private final Explanations explanations;
    private final Request request;

    ProblemPages(Explanations explanations, Request request) {
        this.explanations = explanations;
        this.request = request;
    }

    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response all() {
        var pages = explanations.all().entrySet().stream()
                .map(problem -> ProblemPage.of(problem.getKey(), problem.getValue()))
                .toList();
        return asAccepted(
                new ProblemKinds(pages.stream().map(ProblemKind::of).toList()),
                Html.page(
                        "Problems",
                        pages.stream()
                                .map(page -> "<h2><a href=\"" + page.type() + "\">" + page.title() + "</a></h2><p>"
                                        + Html.paragraph(page.explanation()) + "</p>")
                                .collect(Collectors.joining())));
    }

    @GET
    @Path("{code}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(hidden = true)
    public Response one(@RestPath String code) {
        var page = explanations
                .of(code)
                .map(words -> ProblemPage.of(code, words))
                .orElseThrow(() -> new Unknown("problem", code));
        return asAccepted(ProblemKind.of(page), page.html());
    }

    private Response asAccepted(Object json, String html) {
        var form = request.selectVariant(FORMS);
        var isJson = form != null && MediaType.APPLICATION_JSON_TYPE.equals(form.getMediaType());
        var answer = isJson
                ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE)
                : Response.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "max-age=3600")
                .build();
    }
}

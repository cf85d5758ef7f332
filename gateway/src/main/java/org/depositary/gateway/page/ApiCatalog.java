package org.depositary.gateway.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** Where the one API of this host is, and where it is described (RFC 9264, RFC 9727). */
record ApiCatalog(List<Api> linkset) {

    private static final String HTML = "text/html";

    ApiCatalog {
        linkset = List.copyOf(linkset);
    }

    /** The catalog of the host at {@code root}. */
    static ApiCatalog at(URI root) {
        return new ApiCatalog(List.of(new Api(
                root.resolve("/api/v1"),
                List.of(
                        new Target(root.resolve("/openapi.json"), "application/json"),
                        new Target(root.resolve("/openapi.yaml"), "application/yaml")),
                List.of(new Target(root.resolve("/docs/"), HTML), new Target(root.resolve("/problems"), HTML)),
                List.of(new Target(root.resolve("/q/health/ready"), "application/json")))));
    }

    record Api(
            URI anchor,
            @JsonProperty("service-desc") List<Target> description,
            @JsonProperty("service-doc") List<Target> documentation,
            List<Target> status) {

        Api {
            description = List.copyOf(description);
            documentation = List.copyOf(documentation);
            status = List.copyOf(status);
        }
    }

    record Target(URI href, String type) {}
}

package org.depositary.gateway.proxy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.depositary.gateway.limit.Bounds;

/** Reads the route table from the document that was merged when the gateway was built and is served at /openapi. */
class PublishedRoutes {

    private static final String DOCUMENT = OpenApiConstants.BASE_NAME + ".JSON";

    @Produces
    @Singleton
    RouteTable routes(ObjectMapper json, Bounds bounds) {
        try (var document = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            if (document == null) {
                throw new IllegalStateException("The gateway was built without its document, " + DOCUMENT + ".");
            }
            return RouteTable.of(json.readTree(document), bounds::body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

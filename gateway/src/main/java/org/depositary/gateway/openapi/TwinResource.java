package org.depositary.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The contract in OpenAPI 3.0.3, for generators and tools that do not read 3.1. */
@Path("/openapi-3.0.json")
@Singleton
public class TwinResource {

    private final OpenApiDocumentService published;

    /** Written when first asked for: the document does not change while the gateway runs. */
    private final AtomicReference<String> written = new AtomicReference<>("");

    TwinResource(OpenApiDocumentService published) {
        this.published = published;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(hidden = true)
    public String twin() {
        return written.updateAndGet(text -> text.isEmpty() ? DocumentText.twin(document()) : text);
    }

    /** What is served at /openapi.json, with the realm's address of this place. */
    private String document() {
        return new String(published.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON), UTF_8);
    }
}

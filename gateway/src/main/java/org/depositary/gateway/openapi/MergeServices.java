package org.depositary.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.gateway.Service;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Puts the services' documents into the gateway's own while the gateway is built.
 *
 * <p>Runs after the kit's filter, which completes the gateway's own operations: the services' are complete.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class MergeServices implements OASFilter {

    private static final String SCHEME = "keycloak";
    private static final String DESCRIPTION = "quarkus.smallrye-openapi.security-scheme-description";
    private static final String REALM = "http://localhost:8180/realms/depositary/.well-known/openid-configuration";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        addScheme(document);
        var own = ServiceDocument.parse(Service.GATEWAY.title(), write(document));
        var merged = read(MergedDocument.of(own, services()).toString());
        document.setPaths(merged.getPaths());
        document.setComponents(merged.getComponents());
        document.setTags(merged.getTags());
    }

    /** The address is that of one's own machine; where the gateway runs, Quarkus puts the realm's real one in its place. */
    private static void addScheme(OpenAPI document) {
        var description = ConfigProvider.getConfig().getValue(DESCRIPTION, String.class);
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .description(description)
                                .openIdConnectUrl(REALM));
    }

    private static List<ServiceDocument> services() {
        return Stream.of(Service.values())
                .filter(service -> service != Service.GATEWAY)
                .map(service -> ServiceDocument.parse(service.title(), stored(service.title())))
                .toList();
    }

    /** The document that the build of {@code service} stored and this build has copied. */
    private static String stored(String service) {
        var name = "/openapi/services/" + service + ".json";
        try (var stream = MergeServices.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The document of " + service + " is missing (" + name
                        + "): build that module first, up to its phase 'package'.");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String write(OpenAPI document) {
        return plain().withInitialModel(document).build().toJSON();
    }

    private static OpenAPI read(String json) {
        return plain().withCustomStaticFile(() -> new ByteArrayInputStream(json.getBytes(UTF_8)))
                .build()
                .model();
    }

    /** Reads and writes only: nothing is scanned, filtered or read from elsewhere. */
    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }
}

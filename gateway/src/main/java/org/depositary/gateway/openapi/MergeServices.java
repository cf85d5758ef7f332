package org.depositary.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.gateway.Service;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.servers.Server;

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

    /** While examples are recorded they need not all be there: the record is made with what is built. */
    private static final String RECORDING = "depositary.examples.recording";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        addScheme(document);
        var own = ServiceDocument.parse(Service.GATEWAY.title(), DocumentText.write(document));
        var contract = MergedDocument.of(own, services());
        UsedParts.keep(contract);
        GatewayAnswers.addTo(contract);
        illustrate(contract);
        var merged = DocumentText.read(contract.toString());
        document.setPaths(merged.getPaths());
        document.setComponents(merged.getComponents());
        document.setTags(merged.getTags());
        document.setServers(List.of(thisGateway()));
        store(DocumentText.twin(DocumentText.write(document)));
    }

    /** The document is served where it is true, whichever place that is. */
    private static Server thisGateway() {
        return OASFactory.createServer()
                .url("/")
                .description("The gateway that serves this document: local, staging or production.")
                .addExtension("x-internal", false);
    }

    private static void illustrate(ObjectNode contract) {
        if (!Boolean.getBoolean(RECORDING)) {
            IllustratedDocument.illustrate(contract, Examples.recorded());
        }
    }

    /** Beside the document that Quarkus stores: for generators, linters and the comparison with what was released. */
    private static void store(String twin) {
        try {
            var folder = Files.createDirectories(Examples.classes().resolveSibling("openapi"));
            Files.writeString(folder.resolve("openapi-3.0.json"), twin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
}

package org.depositary.gateway.openapi;

import java.util.List;
import org.depositary.gateway.Service;

/** Small documents to merge: each test says only what matters to it. */
final class Documents {

    static final String DECLARATIONS = Service.DECLARATIONS.title();
    static final String RATIFICATION = Service.RATIFICATION.title();

    private Documents() {}

    /** The gateway's own: a title, and the one security scheme. */
    static ServiceDocument own() {
        return ServiceDocument.parse(Service.GATEWAY.title(), """
                {"openapi": "3.1.0", "info": {"title": "Depositary", "version": "1"}, "paths": {},
                 "components": {"securitySchemes": {"keycloak": {"type": "openIdConnect"}}}}""");
    }

    /** A document with these paths, each a JSON member. */
    static ServiceDocument document(String service, String... paths) {
        return ServiceDocument.parse(service, "{\"paths\": {" + String.join(",", paths) + "}}");
    }

    /** A document without paths, with these components. */
    static ServiceDocument naming(String service, String components) {
        return ServiceDocument.parse(service, "{\"paths\": {}, \"components\": " + components + "}");
    }

    static String path(String template, String... operations) {
        return "\"" + template + "\": {" + String.join(",", operations) + "}";
    }

    /** An operation that says all it must. */
    static String operation(String method, String id) {
        return operation(method, id, "");
    }

    /** An operation that says all it must, and {@code more}. */
    static String operation(String method, String id, String more) {
        return """
                "%s": {"operationId": "%s", "tags": ["T"], "summary": "S", "description": "D"%s}""".formatted(method, id, more);
    }

    /** An operation that answers {@code status} in that media type, and says {@code more}. */
    static String answering(String method, String id, String status, String mediaType, String more) {
        return operation(method, id, """
                , "responses": {"%s": {"description": "D", "content": {"%s": {"schema": {}}}}}%s""".formatted(status, mediaType, more));
    }

    static List<String> faults(ServiceDocument... services) {
        try {
            MergedDocument.of(own(), List.of(services));
            return List.of();
        } catch (UnsoundContract unsound) {
            return unsound.faults();
        }
    }
}

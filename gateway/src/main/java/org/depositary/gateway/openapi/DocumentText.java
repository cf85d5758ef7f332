package org.depositary.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** A contract as text: reads and writes only; nothing is scanned, filtered or read from elsewhere. */
final class DocumentText {

    /** The edition that older generators and most validators understand. */
    private static final String OLDER_EDITION = "3.0.3";

    private DocumentText() {}

    static OpenAPI read(String json) {
        return plain().withCustomStaticFile(() -> new ByteArrayInputStream(json.getBytes(UTF_8)))
                .build()
                .model();
    }

    static String write(OpenAPI document) {
        return plain().withInitialModel(document).build().toJSON();
    }

    /** The twin of the document {@code json}: what it says, written in OpenAPI 3.0.3. */
    static String twin(String json) {
        var document = read(json);
        document.setOpenapi(OLDER_EDITION);
        return write(document);
    }

    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }
}

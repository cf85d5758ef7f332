package org.depositary.declarations.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.depositary.kit.problem.Unsound;

/** What a document is by its bytes, whatever its sender calls it. */
final class MediaTypes {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

    private static final Set<String> KEPT = Set.of(
            "application/pdf",
            "application/xml",
            "application/akn+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "text/plain");

    private MediaTypes() {}

    /** The media type of {@code content}, which its sender called {@code declared}. */
    static String of(Path content, String declared) throws IOException {
        var found = detect(content);
        var called = MediaType.parse(declared);
        var type = called == null || called.getBaseType().equals(MediaType.OCTET_STREAM) ? found : called.getBaseType();
        if (found.equals(MediaType.OCTET_STREAM) || !isA(type, found)) {
            throw new Unsound(
                    "media-type-is-of-the-content",
                    "Content-Type",
                    "By its content this is " + found + "; it was sent as " + declared + ".");
        }
        if (!KEPT.contains(type.toString())) {
            throw new Unsound("media-type-is-kept", "Content-Type", "Documents are kept as one of " + KEPT + ".");
        }
        return type.toString();
    }

    /** XML by any name is XML; else what Tika knows of types and their kinds. */
    private static boolean isA(MediaType type, MediaType found) {
        return type.equals(found)
                || (found.equals(MediaType.APPLICATION_XML) && type.getSubtype().endsWith("+xml"))
                || KNOWN.getMediaTypeRegistry().isInstanceOf(type, found);
    }

    private static MediaType detect(Path content) throws IOException {
        try (var stream = TikaInputStream.get(content)) {
            return KNOWN.detect(stream, new Metadata()).getBaseType();
        }
    }
}

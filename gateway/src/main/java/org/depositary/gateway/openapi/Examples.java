package org.depositary.gateway.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The recorded examples, and why some are missing. */
record Examples(List<ExampleFile> files, List<Excuse> excuses) {

    static final String LIST = "without-example.txt";
    private static final String FOLDER = "openapi/examples";

    Examples {
        files = List.copyOf(files);
        excuses = List.copyOf(excuses);
    }

    /** Those that lie beside the sources of the gateway. */
    static Examples recorded() {
        try (var folder = Files.list(classes().resolve(FOLDER))) {
            var paths = folder.sorted().toList();
            return new Examples(
                    paths.stream()
                            .filter(path -> !path.endsWith(LIST))
                            .map(path -> ExampleFile.named(name(path), text(path)))
                            .toList(),
                    paths.stream()
                            .filter(path -> path.endsWith(LIST))
                            .flatMap(path -> text(path).lines())
                            .flatMap(line -> Excuse.parse(line).stream())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean excuse(String operation, String part) {
        return excuses.stream().anyMatch(excuse -> excuse.excuses(operation, part));
    }

    /** The folder of what was compiled and copied; Quarkus reads it from there, or from the archive beside it. */
    static Path classes() {
        var known = "/" + FOLDER + "/" + LIST;
        var place = String.valueOf(Objects.requireNonNull(Examples.class.getResource(known), known));
        return place.startsWith("jar:")
                ? Path.of(URI.create(place.substring("jar:".length(), place.indexOf('!'))))
                        .resolveSibling("classes")
                : Path.of(URI.create(place)).resolve("../../..").normalize();
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

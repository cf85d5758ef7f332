package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The documents that a fresh stack is filled with, as they lie in this program. */
final class SeedFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<JsonNode> PROCEDURES =
            folder("procedures/v2").stream().map(SeedFiles::read).toList();
    private static final JsonNode PARIS = read("instruments/paris-2026.yaml");
    private static final JsonNode TIME_ZONES = read("time-zones.yaml");

    private SeedFiles() {}

    /** The 41 participants with their parliaments and procedures, in the order of their files. */
    static List<JsonNode> procedures() {
        return PROCEDURES;
    }

    /** The Paris documents. */
    static JsonNode paris() {
        return PARIS;
    }

    /** The time zone at the seat of each participant. */
    static JsonNode timeZones() {
        return TIME_ZONES;
    }

    private static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(SeedFiles.class.getResourceAsStream("/seed/" + name), name)) {
            return JSON.valueToTree(yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> folder(String name) {
        try {
            var uri = Objects.requireNonNull(SeedFiles.class.getResource("/seed/" + name), name)
                    .toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(Path.of(uri), name);
            }
            try (var jar = FileSystems.newFileSystem(uri, java.util.Map.of())) {
                return files(jar.getPath("/seed/" + name), name);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path folder, String name) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> name + "/" + file.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** YAML whose dates stay the text they are. */
    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new DatesAreText());
    }

    private static final class DatesAreText extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern form, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, form, first, limit);
            }
        }
    }
}

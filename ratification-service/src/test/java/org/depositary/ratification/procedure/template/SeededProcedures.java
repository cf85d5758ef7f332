package org.depositary.ratification.procedure.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The procedures that the project ships, read from its seed data. */
public final class SeededProcedures {

    public static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private static final Path FOLDER = Path.of("../local/src/main/resources/seed/procedures/v2");

    private SeededProcedures() {}

    /** Every entry as it stands in the files. */
    public static List<JsonNode> entries() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> read(file).path("procedures").valueStream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<ProcedureTemplate> all() {
        return entries().stream().map(SeededProcedures::template).toList();
    }

    public static ProcedureTemplate template(String id) {
        return all().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ProcedureTemplate template(JsonNode entry) {
        try {
            return JSON.treeToValue(entry, ProcedureTemplate.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(entry.path("id").asText(), unreadable);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}

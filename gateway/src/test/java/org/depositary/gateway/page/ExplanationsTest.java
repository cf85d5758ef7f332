package org.depositary.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a problem can have is explained: those in the sources of all modules, found as they are written there. */
class ExplanationsTest {

    private static final List<String> MODULES =
            List.of("web-kit", "service-kit", "declarations-service", "ratification-service", "gateway");

    /** Where a code stands: after its kind, first in a refusal of a kind of its own, or in a finding of a rule. */
    private static final List<Pattern> CODES = List.of(
            Pattern.compile("Kind\\.[A-Z_]+,\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\""),
            Pattern.compile("new (?:Unsound|Malformed)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\","),
            Pattern.compile("(?:Problem\\.of|later|unsound|conflict)\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\","),
            Pattern.compile("entry\\(\\s*\\d{3},\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\""));

    private static final Pattern CONSTRAINT =
            Pattern.compile("(?:constraint|unique index) ([a-z]+(?:_[a-z]+)+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNKNOWN = Pattern.compile("new Unknown\\(\\s*\"([a-z ]+)\"");
    private static final Pattern UNKNOWN_OF_ITS_OWN =
            Pattern.compile("extends Unknown \\{.*?super\\(\\s*\"([a-z ]+)\"", Pattern.DOTALL);

    private final Explanations explanations = new Explanations();

    @Test
    void thereIsOneForEveryCode() {
        var codes = codes();
        assertThat(codes)
                .contains("stale-version", "unknown-instrument", "service-too-slow", "unknown-open-point")
                .hasSizeGreaterThan(80);
        codes.removeAll(explanations.all().keySet());
        assertThat(codes)
                .as("codes without a line in gateway/src/main/resources/problems.properties")
                .isEmpty();
    }

    @Test
    void eachIsASentence() {
        assertThat(explanations.all().values()).allMatch(words -> words.matches("[A-Z`].*[.]"));
    }

    @Test
    void theRulesOfTheRegisterAreThoseOfTheMigrations() {
        var names = new TreeSet<String>();
        MODULES.stream()
                .flatMap(module -> sources(Path.of("..", module, "src", "main", "resources"), ".sql"))
                .flatMap(migration -> CONSTRAINT.matcher(migration).results())
                .forEach(name -> names.add(name.group(1).replace('_', '-')));
        assertThat(explanations.rules())
                .as("gateway/src/main/resources/rules-of-the-register.txt")
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(explanations.of("one-instrument-a-slug")).get().asString().contains("'one instrument a slug'");
        assertThat(explanations.of("one-unheard-of-a-name")).isEmpty();
    }

    private static SortedSet<String> codes() {
        var codes = new TreeSet<String>();
        MODULES.stream()
                .flatMap(module -> sources(Path.of("..", module, "src", "main", "java"), ".java"))
                .forEach(source -> {
                    CODES.forEach(
                            pattern -> pattern.matcher(source).results().forEach(code -> codes.add(code.group(1))));
                    Stream.of(UNKNOWN, UNKNOWN_OF_ITS_OWN)
                            .flatMap(pattern -> pattern.matcher(source).results())
                            .forEach(
                                    noun -> codes.add("unknown-" + noun.group(1).replace(' ', '-')));
                });
        return codes;
    }

    private static Stream<String> sources(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(ExplanationsTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

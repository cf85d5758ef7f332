package org.depositary.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** What each kind of problem means and how it is mended. */
@Singleton
class Explanations {

    private final Map<String, String> byCode = new TreeMap<>();
    private final Set<String> rules;

    Explanations() {
        try (var words = open("/problems.properties");
                var names = new BufferedReader(open("/rules-of-the-register.txt"))) {
            var read = new Properties();
            read.load(words);
            read.forEach((code, meaning) -> byCode.put(code.toString(), meaning.toString()));
            rules = names.lines().collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String resource) {
        var stream = Objects.requireNonNull(Explanations.class.getResourceAsStream(resource), resource);
        return new InputStreamReader(stream, UTF_8);
    }

    /** Codes in their order, each with what it means. */
    Map<String, String> all() {
        return byCode;
    }

    /** Empty for what is no code. A rule that the database keeps is named as what it says. */
    Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code))
                .or(() -> Optional.of(code).filter(rules::contains).map(Explanations::ofRule));
    }

    private static String ofRule(String name) {
        return "The register itself keeps a rule that forbids this, and its name says it: '" + name.replace('-', ' ')
                + "'. Nothing was changed. Most often somebody else has recorded the same meanwhile: read the resource again"
                + " and compare it with what you sent. Where nothing of it is there, what you sent contradicts itself in the"
                + " way the name says.";
    }

    /** The rules that the databases keep, by the names of their constraints. */
    Set<String> rules() {
        return rules;
    }
}

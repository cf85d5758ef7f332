package org.depositary.gateway.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What each kind of problem means and how it is mended. */
@Singleton
class Explanations {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,12}");

    private final Map<String, String> byCode = new TreeMap<>();

    Explanations() {
        try (var file = Objects.requireNonNull(Explanations.class.getResourceAsStream("/problems.properties"));
                var text = new InputStreamReader(file, UTF_8)) {
            var read = new Properties();
            read.load(text);
            read.forEach((code, words) -> byCode.put(code.toString(), words.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes in their order, each with what it means. */
    Map<String, String> all() {
        return byCode;
    }

    /** Empty for what is no code. A rule that the database keeps is named as what it says. */
    Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code))
                .or(
                        () -> Optional.of(code)
                                .filter(name -> CODE.matcher(name).matches() && name.contains("-"))
                                .map(
                                        rule ->
                                                "The register itself keeps a rule that forbids this, and its name says it: '"
                                                        + rule.replace('-', ' ')
                                                        + "'. Nothing was changed. Most often somebody else has recorded"
                                                        + " the same meanwhile: read the resource again and compare it with what you sent. Where"
                                                        + " nothing of it is there, what you sent contradicts itself in the way the name says."));
    }
}

package org.depositary.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.depositary.kit.problem.InvalidPart;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class BodyPartsTest {

    record Stamp(String country, @Nullable Integer pence) {}

    record Alone(@JsonValue Map<String, String> texts) {}

    record Letter(
            String text,
            @Nullable String note,
            @JsonProperty("for") String addressee,
            @Nullable List<Stamp> stamps,
            @Nullable Alone title) {}

    @Test
    void aWholeBodyHasNoFault() {
        assertThat(faults(new Letter("t", null, "a", List.of(new Stamp("XA", null)), null)))
                .isEmpty();
    }

    @Test
    void everyPartThatIsMissingIsPointedAt() {
        assertThat(faults(new Letter(null, null, null, Arrays.asList(new Stamp(null, 1), null), null)))
                .extracting(InvalidPart::pointer)
                .containsExactly("/text", "/for", "/stamps/0/country", "/stamps/1");
    }

    @Test
    void aTextThatCannotBeKeptIsPointedAt() {
        var title = new Alone(Map.of("a/b", "half \ud83d"));
        assertThat(faults(new Letter("nul\u0000", "whole \ud83d\ude00", "a", null, title)))
                .extracting(InvalidPart::pointer)
                .containsExactly("/text", "/title/a~1b");
    }

    private static List<InvalidPart> faults(Object body) {
        return new BodyParts().faults(body);
    }
}

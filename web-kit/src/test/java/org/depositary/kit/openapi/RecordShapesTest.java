package org.depositary.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is always present is required, and nothing else. */
class RecordShapesTest {

    @Test
    void everyComponentIsRequiredThatIsNeitherOptionalNorNullable() throws IOException {
        assertThat(required("Letter", Letter.class)).containsExactlyInAnyOrder("subject", "pages", "copies");
    }

    @Test
    void aComponentIsRequiredUnderItsNameInJson() throws IOException {
        assertThat(required("Vote", Vote.class)).containsExactly("for");
    }

    @Test
    void anEmptyListThatIsLeftOutIsNotRequired() throws IOException {
        assertThat(required("Parcel", Parcel.class)).isEmpty();
    }

    @Test
    void whoSaysTheSchemasNameOutranksWhoMerelyHasIt() throws IOException {
        assertThat(required("Clock", Domain.Clock.class, ClockRequest.class)).isEmpty();
        assertThat(required("Clock", ClockRequest.class, Domain.Clock.class)).isEmpty();
    }

    private static List<String> required(String name, Class<?>... records) throws IOException {
        var schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        List.of("subject", "pages", "copies", "seal", "answer", "for", "things", "starts")
                .forEach(property -> {
                    if (List.of(records).stream().anyMatch(type -> has(type, property))) {
                        schema.addProperty(property, OASFactory.createSchema());
                    }
                });
        new RecordShapes(Index.of(records)).complete(name, schema);
        return Optional.ofNullable(schema.getRequired()).orElse(List.of());
    }

    private static boolean has(Class<?> type, String property) {
        return List.of(type.getRecordComponents()).stream()
                .anyMatch(component -> component.getName().equals(property)
                        || (property.equals("for") && component.getName().equals("inFavour")));
    }

    record Letter(
            String subject,
            int pages,
            List<String> copies,
            @Nullable String seal,
            Optional<String> answer) {}

    record Vote(@JsonProperty("for") int inFavour) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Parcel(List<String> things) {}

    /** Where a type of the same name lives that is on no wire. */
    interface Domain {
        record Clock(String starts) {}
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Clock")
    record ClockRequest(@Nullable String starts) {}
}

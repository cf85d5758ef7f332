package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.eTagOf;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.post;
import static org.depositary.system.Api.source;
import static org.depositary.system.Waiting.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * An approval of an instrument that does not exist under a procedure that does, led through the gateway by an officer of
 * its participant; its answers and its picture are those of docs/domain.md.
 */
record Story(String procedure, String participant, String instrument, String approval) {

    private static final Path DRAWN = Path.of("target/pictures");

    /** A silence is recorded on the next beat of the clock, and that is never far. */
    private static final Duration A_BEAT = Duration.ofSeconds(60);

    static Story under(String procedure, String participant) {
        var instrument = Api.newInstrument();
        var opened = post(
                "depositary",
                "/approvals",
                Map.of(
                        "instrument",
                        instrument,
                        "participant",
                        participant,
                        "track",
                        "CONSENT_TO_BE_BOUND",
                        "requirement",
                        "CONSENT",
                        "procedure",
                        procedure,
                        "source",
                        source()));
        opened.then().statusCode(201);
        return new Story(procedure, participant, instrument, opened.path("id"));
    }

    String officer() {
        return "officer-" + participant.toLowerCase(Locale.ROOT);
    }

    /** The officer records that {@code step} took place. */
    Story happened(String step, String day) {
        return happened(Api.occurrence(step, day));
    }

    Story refused(String step, String day) {
        return happened(Map.of("step", step, "occurredOn", day, "outcome", "NEGATIVE", "source", source()));
    }

    Story happened(Map<String, Object> occurrence) {
        recorded("/occurrences", occurrence);
        return this;
    }

    /** Something that the officer records in the case; its id. */
    String recorded(String path, Map<String, ?> body) {
        var answer = as(officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTagOf(approval))
                .body(body)
                .post("/approvals/" + approval + path);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    /** Nobody records it: the clock does, on its next beat. */
    Story fallsSilent(String step, String day) {
        within(
                A_BEAT,
                () -> get("/approvals/" + approval + "/occurrences?asAt=" + day)
                        .then()
                        .rootPath("items.find { it.step == '%s' && it.outcome == 'SILENCE' }".formatted(step))
                        .body("occurredOn", equalTo(day))
                        .body("note", startsWith("Recorded by the clock")));
        return this;
    }

    ValidatableResponse on(String day) {
        return get("/approvals/" + approval + "?asAt=" + day).then().statusCode(200);
    }

    Response deadlines(String day) {
        return get("/approvals/" + approval + "/deadlines?asAt=" + day);
    }

    /** Its picture on {@code day} is the one that the page shows; where it is not, it lies in target/pictures. */
    void isDrawnAsOn(String day) throws IOException {
        var path = "/procedures/" + procedure + "/graph?format=svg&approval=" + approval + "&asAt=" + day;
        var picture = get(path).then().statusCode(200).extract().asString();
        Files.createDirectories(DRAWN);
        Files.writeString(DRAWN.resolve(procedure + ".svg"), picture);
        assertThat(picture).isEqualTo(Files.readString(DomainPage.FOLDER.resolve("pictures/" + procedure + ".svg")));
    }
}

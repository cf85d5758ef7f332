package org.depositary.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.kit.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems an operation can answer with, as far as they follow from its sort. */
final class ProblemAnswers {

    private static final String PROBLEM = "#/components/schemas/" + Problem.class.getSimpleName();

    /** What SmallRye says of an answer that it adds by itself. */
    private static final List<String> EMPTY_WORDS = List.of("Bad Request", "Not Authorized", "Not Allowed");

    private ProblemAnswers() {}

    static void addTo(HouseOperation operation) {
        of(operation).forEach((status, says) -> {
            var answer = operation.require(status, says);
            if (EMPTY_WORDS.contains(answer.getDescription())) {
                answer.setDescription(says);
            }
        });
        operation.operation().getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.compareTo("400") >= 0 && answer.getContent() == null) {
                answer.setContent(document());
            }
        });
        operation.answer("503").ifPresent(ProblemAnswers::describeWhenToTryAgain);
    }

    private static Map<String, String> of(HouseOperation operation) {
        var problems = new TreeMap<>(Map.of(
                "406", "None of the media types in Accept can be given.",
                "500", "The fault is ours; the problem names the trace.",
                "503", "A part that is needed does not answer; try again after Retry-After."));
        if (operation.asksAnything()) {
            problems.put("400", "A parameter or the body is not in form.");
        }
        if (operation.path().contains("{")) {
            problems.put("404", "What the path names is not in the register.");
        }
        if (operation.isSecured()) {
            problems.put("401", "A valid bearer token is needed.");
            problems.put("403", "The caller's roles or participants do not allow this.");
        }
        if (operation.hasBody()) {
            problems.put("413", "The body is longer than what is read here.");
            problems.put("415", "The body's media type is not read here.");
        }
        if (operation.hasBody() || operation.asks("knownAt")) {
            problems.put("422", "The content cannot stand; `errors` says where and why.");
        }
        if (operation.creates()) {
            problems.put("409", "What is in the register forbids this, or the first request with this key still runs.");
        }
        if (operation.isConditional()) {
            problems.put("412", "What is to be changed has changed since it was read.");
        }
        return problems;
    }

    private static Content document() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static void describeWhenToTryAgain(APIResponse answer) {
        answer.addHeader(
                "Retry-After",
                OASFactory.createHeader()
                        .description("Seconds after which to try again.")
                        .schema(OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")));
    }
}

package org.depositary.system.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A way to ask wrongly for what could be had: it makes of a request that succeeds one that must be refused.
 *
 * @param status what it must be answered with, where that is documented
 */
record Provocation(int status, Predicate<Question> applies, UnaryOperator<Question> change) {

    /** How the fixtures were called before the script renamed them. */
    private static final Map<String, String> FORMER_SLUGS =
            Map.of("example-treaty", "example-accord", "example-draft", "example-sketch");

    private static final String UNKNOWN_ID = Normalised.idOf("nothing").toString();

    /** Those that change nothing, tried before the request itself. */
    static List<Provocation> before(Step step) {
        return List.of(
                new Provocation(308, Provocation::namesAFixture, Provocation::byItsFormerName),
                new Provocation(400, Question::carriesJson, question -> question.saying("{}")),
                new Provocation(400, Question::carriesJson, question -> question.saying("{\"source\": ")),
                new Provocation(400, asking("limit"), question -> question.asking("limit", "many")),
                new Provocation(400, asking("format"), question -> question.asking("format", "unheard-of")),
                new Provocation(400, asking("asAt"), question -> question.asking("asAt", "tomorrow")),
                new Provocation(400, asking("dryRun"), question -> question.asking("dryRun", "perhaps")),
                new Provocation(
                        400, question -> !question.operation().writes(), question -> question.asking("unheardOf", "x")),
                new Provocation(401, question -> true, question -> question.by(Optional.empty())),
                new Provocation(
                        403,
                        question -> question.operation().isSecured(),
                        question -> question.by(Optional.of(step.denied().orElse("liaison")))),
                new Provocation(404, Question::namesSomething, Provocation::elsewhere),
                new Provocation(406, question -> true, question -> question.with("Accept", "image/x-unheard-of")),
                new Provocation(
                        413,
                        question -> question.operation().hasBody(),
                        question -> question.saying(
                                question.body().text() + blank(step.tooLarge().orElse(300_000)))),
                new Provocation(
                        415,
                        question -> question.operation().hasBody(),
                        question -> question.with("Content-Type", "image/x-unheard-of")),
                new Provocation(422, asking("knownAt"), question -> question.asking("knownAt", "2999-01-01T00:00:00Z")),
                new Provocation(428, question -> true, question -> question.without("If-Match")),
                new Provocation(412, question -> true, question -> question.with("If-Match", "\"999999\"")));
    }

    /** The same again under another key, only to try: what is there already forbids it. */
    static List<Provocation> after() {
        return List.of(new Provocation(
                409,
                asking("dryRun"),
                question -> question.asking("dryRun", "true")
                        .with("Idempotency-Key", UUID.randomUUID().toString())));
    }

    /** Lines with nothing in them, which are read over in JSON, in XML and in tables. */
    private static String blank(int bytes) {
        var line = " ".repeat(1999) + "\n";
        return line.repeat(bytes / line.length() + 1);
    }

    private static boolean namesAFixture(Question question) {
        return FORMER_SLUGS.containsKey(question.path().getOrDefault("instrument", ""));
    }

    private static Question byItsFormerName(Question question) {
        var slug = question.path().getOrDefault("instrument", "");
        return question.at("instrument", FORMER_SLUGS.getOrDefault(slug, slug));
    }

    private static Predicate<Question> asking(String parameter) {
        return question -> question.operation().asks(parameter);
    }

    /** The last part of the path that has a name becomes one that nothing has. */
    private static Question elsewhere(Question question) {
        var last = question.operation().pathParameters().getLast();
        var value = question.path().getOrDefault(last, "");
        var unknown =
                value.length() == UNKNOWN_ID.length() ? UNKNOWN_ID : value.length() == 2 ? "XZ" : "example-nothing";
        return question.at(last, unknown);
    }
}

package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The script as it is performed: each request, all wrong ways to make it, and what was answered. */
final class Rehearsal {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONDITION = "If-Match";
    private static final String TABLE = "text/csv";

    private final PublishedContract contract;
    private final Client client;
    private final ExampleFolder examples;
    private final Normalised normalised;
    private final Known known = new Known();
    private final Map<String, Step> succeeded = new HashMap<>();
    private final Map<String, TreeSet<String>> answered = new TreeMap<>();
    private final List<String> otherwise = new ArrayList<>();

    Rehearsal(PublishedContract contract, Client client, ExampleFolder examples, Normalised normalised) {
        this.contract = contract;
        this.client = client;
        this.examples = examples;
        this.normalised = normalised;
    }

    /** Whether {@code operation} was seen to answer with {@code status}. */
    boolean answered(Operation operation, String status) {
        return answered.getOrDefault(operation.id(), new TreeSet<>()).contains(status);
    }

    /** Which wrong requests were answered otherwise than expected. */
    List<String> otherwise() {
        return otherwise;
    }

    void perform(Step written) {
        var step = completed(written);
        var operation = contract.operation(step.operation());
        var status = step.status().orElseGet(operation::success);
        var question = question(operation, step);
        var first = status < 300 && succeeded.putIfAbsent(step.operation(), step) == null;
        if (first) {
            Provocation.before(step).forEach(provocation -> provoke(question, provocation));
        }
        var answer = ask(question);
        assertThat(answer.status())
                .as(() -> question.target() + " answered " + answer.text())
                .isEqualTo(status);
        if (answer.isSuccess()) {
            takeRequest(question);
            succeeded.put(step.operation(), step);
        }
        take(operation, answer);
        step.keep()
                .forEach((name, pointer) ->
                        known.keep(name, parsed(answer.text()).at(pointer)));
        if (first) {
            provokeAfterwards(question, step, answer);
        }
    }

    private void provokeAfterwards(Question question, Step step, Answer answer) {
        Provocation.after().forEach(provocation -> provoke(conditional(question, step), provocation));
        if (question.operation().gives(TABLE)) {
            take(question.operation(), ask(question.with("Accept", TABLE)));
        }
        if (question.operation().method().equals("GET")) {
            answer.header("ETag").ifPresent(eTag -> {
                var again = ask(question.with("If-None-Match", eTag));
                assertThat(again.status()).as("If-None-Match " + eTag).isEqualTo(304);
            });
        }
    }

    private void provoke(Question question, Provocation provocation) {
        var operation = question.operation();
        if (!operation.answers(provocation.status())
                || examples.has(operation.id(), String.valueOf(provocation.status()))
                || !provocation.applies().test(question)) {
            return;
        }
        var answer = ask(provocation.change().apply(question));
        if (answer.status() == provocation.status()) {
            take(operation, answer);
        } else {
            otherwise.add(operation.id() + " answered " + answer.status() + " instead of " + provocation.status());
        }
    }

    private Answer ask(Question question) {
        var answer = client.ask(keyed(question));
        assertThat(contract.objections(question.operation().method(), question.place(), answer))
                .as(() -> question(answer))
                .isEmpty();
        answered.computeIfAbsent(question.operation().id(), id -> new TreeSet<>())
                .add(String.valueOf(answer.status()));
        return answer;
    }

    private static Question keyed(Question question) {
        return question.operation().asks("Idempotency-Key")
                        && !question.headers().containsKey("Idempotency-Key")
                ? question.with("Idempotency-Key", UUID.randomUUID().toString())
                : question;
    }

    private static String question(Answer answer) {
        return answer.text().substring(0, Math.min(2000, answer.text().length()));
    }

    private void take(Operation operation, Answer answer) {
        if (answer.body().isEmpty()) {
            return;
        }
        var form = Form.of(answer);
        var text = form.startsWith("json")
                ? normalised.json(operation.id(), answer.text())
                : normalised.text(operation.id(), answer.text());
        examples.take(operation.id() + "." + answer.status() + "." + form, text);
    }

    private void takeRequest(Question question) {
        if (!question.body().isEmpty()) {
            var text = question.body().text();
            var operation = question.operation().id();
            if (question.carriesJson()) {
                examples.take(operation + ".request.json", normalised.json(operation, text));
            } else {
                examples.take(
                        operation + ".request." + Form.named(question.headers().getOrDefault("Content-Type", "")),
                        normalised.text(operation, text));
            }
        }
    }

    /** A step that is to be refused is the last one of its operation that succeeded, changed. */
    private Step completed(Step step) {
        var model = succeeded.get(step.operation());
        if (step.status().orElse(200) < 300 || model == null) {
            return step;
        }
        return step.on(model);
    }

    private Question question(Operation operation, Step step) {
        var headers = new HashMap<>(known.fill(step.headers()));
        var body = body(step);
        normalised.send(body.text() + step.path().values() + step.query().values());
        if (!body.isEmpty()) {
            headers.putIfAbsent("Content-Type", step.contentType().orElse("application/json"));
        }
        headers.putIfAbsent("Accept", Form.accepted(operation));
        var path = known.fill(step.path());
        var question = new Question(operation, step.as(), path, known.fill(step.query()), headers, body);
        return conditional(question, step);
    }

    /** With the ETag of what is to be changed, as it stands now. */
    private Question conditional(Question question, Step step) {
        if (!question.operation().answers(428) || step.headers().containsKey(CONDITION)) {
            return question;
        }
        var places = step.ifMatch().map(known::fill).map(List::of).orElseGet(() -> above(question.place()));
        return places.stream()
                .flatMap(place -> client.eTag(place, question.as()).stream())
                .findFirst()
                .map(eTag -> question.with(CONDITION, eTag))
                .orElse(question);
    }

    /** The place itself, and where its parts belong. */
    private static List<String> above(String place) {
        return java.util.stream.Stream.iterate(
                        place,
                        above -> above.lastIndexOf('/') > "/api/v1/".length(),
                        above -> above.substring(0, above.lastIndexOf('/')))
                .toList();
    }

    private Body body(Step step) {
        if (step.text().isPresent()) {
            return Body.of(known.fill(step.text().get()));
        }
        var body = known.fill(step.body());
        step.change().forEach((pointer, value) -> change(body, pointer, known.fill(value)));
        return body.isMissingNode() ? Body.NONE : Body.of(body.toString());
    }

    private static void change(JsonNode body, String pointer, JsonNode value) {
        var end = pointer.lastIndexOf('/');
        var parent = (ObjectNode) body.at(pointer.substring(0, end));
        parent.set(pointer.substring(end + 1), value);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

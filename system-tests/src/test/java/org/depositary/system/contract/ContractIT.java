package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.system.RunningStack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the document, asked through the gateway: with success, and in every wrong way that can be provoked.
 *
 * <p>Runs first, on a stack that holds nothing but what it is filled with, so that the answers are those of every run.
 */
@Order(1)
@ExtendWith(RunningStack.class)
class ContractIT {

    private static final Path CHECKOUT = Path.of(System.getProperty("depositary.checkout", ".."));

    @TestFactory
    Stream<DynamicTest> everyOperationHoldsToTheDocument() {
        var examples = new ExampleFolder(
                CHECKOUT.resolve("gateway/src/main/resources/openapi/examples"),
                Boolean.getBoolean("depositary.examples.recording"));
        var stack = RunningStack.stack();
        var client = new Client(stack.site().ports().origin(), stack.tokens()::of);
        var rehearsal =
                new Rehearsal(Published.contract(), client, examples, new Normalised(LocalDate.now(Clock.systemUTC())));
        var steps = Script.read(CHECKOUT.resolve("system-tests/src/test/resources/contract"));
        return Stream.concat(
                IntStream.range(0, steps.size())
                        .mapToObj(number -> DynamicTest.dynamicTest(
                                (number + 1) + " " + steps.get(number).title(),
                                () -> rehearsal.perform(steps.get(number)))),
                Stream.of(DynamicTest.dynamicTest(
                        "everything that is documented was asked for", () -> complete(rehearsal, examples))));
    }

    private static void complete(Rehearsal rehearsal, ExampleFolder examples) {
        assertThat(examples.idle()).as("Recorded, and never answered so").isEmpty();
        var excuses = examples.excuses();
        var silent = Published.contract().operations().stream()
                .flatMap(operation -> operation
                        .statuses()
                        .filter(status -> !rehearsal.answered(operation, status))
                        .filter(status -> excuses.stream().noneMatch(excuse -> excuses(excuse, operation, status)))
                        .map(status -> operation.id() + "\t" + status))
                .toList();
        write(table(rehearsal));
        assertThat(silent)
                .as(
                        "Documented, and never answered so: script it, or say why in %s. What went otherwise: %s",
                        ExampleFolder.LIST, rehearsal.otherwise())
                .isEmpty();
    }

    private static boolean excuses(String[] excuse, Operation operation, String status) {
        return (excuse[0].equals("*") || excuse[0].equals(operation.id()))
                && (excuse[1].equals("*")
                        || excuse[1].equals(status)
                        || (excuse[1].endsWith("xx") && status.startsWith(excuse[1].substring(0, 1))));
    }

    /** Operations and the statuses that each was seen to answer with; what is documented besides stands in brackets. */
    private static List<String> table(Rehearsal rehearsal) {
        return Published.contract().operations().stream()
                .map(operation -> operation.id() + "\t"
                        + String.join(
                                " ",
                                operation
                                        .statuses()
                                        .map(status ->
                                                rehearsal.answered(operation, status) ? status : "(" + status + ")")
                                        .toList()))
                .toList();
    }

    private static void write(List<String> table) {
        try {
            Files.write(CHECKOUT.resolve("system-tests/target/operations-and-statuses.txt"), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

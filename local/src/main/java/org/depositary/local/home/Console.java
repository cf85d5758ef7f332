package org.depositary.local.home;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The terminal, line by line: answers go to the output, problems beside it. */
public final class Console {
    private final PrintStream answers;
    private final PrintStream problems;

    public Console(PrintStream answers, PrintStream problems) {
        this.answers = answers;
        this.problems = problems;
    }

    public static Console ofThisProcess() {
        return new Console(System.out, System.err);
    }

    public void say(String line) {
        answers.println(line);
        answers.flush();
    }

    /** Something that takes a moment has come to its end, {@code began} (of {@link System#nanoTime()}) being its start. */
    public void sayHowLong(String what, long began) {
        say("%s after %.1f s"
                .formatted(what, Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0));
    }

    public void complain(String problem) {
        problems.println(problem);
        problems.flush();
    }

    /** Puts a question; no answer counts as a no. */
    public boolean confirms(String question) {
        say(question + " Type yes to go on:");
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            return "yes".equals(input.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

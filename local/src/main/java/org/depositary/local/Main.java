package org.depositary.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;

/** What {@code ./depositary} runs: one command, and the exit code that says how it went. */
public final class Main {
    static final String CHECKOUT = "depositary.checkout";
    static final String HOME = "depositary.home";

    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), Console.ofThisProcess()));
    }

    private static int run(List<String> words, Console console) {
        try {
            return command(words, console).run();
        } catch (CannotStart e) {
            console.complain(e.reason());
            return FAILED;
        } catch (IOException e) {
            console.complain(e.toString());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static Command command(List<String> words, Console console) {
        var checkout = new Checkout(Path.of(System.getProperty(CHECKOUT, ".")));
        var home = Optional.ofNullable(System.getProperty(HOME))
                .map(Path::of)
                .map(Home::at)
                .orElse(checkout.home());
        var rest = words.stream().skip(1).toList();
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "up" -> up(UpOptions.parse(rest), checkout, home, console);
            case "down" -> new Down(home, console);
            case "status" -> new Status(home, console);
            case "reset" -> new Reset(home, console, rest.contains("--yes"));
            case "token" -> new PrintToken(home, console, rest);
            default -> throw new CannotStart("Commands: up, down, status, reset, token");
        };
    }

    private static Command up(UpOptions options, Checkout checkout, Home home, Console console) {
        return options.detached() ? new UpDetached(options, home, console) : new Up(options, checkout, home, console);
    }

    /** One thing a person asks of the stack; the answer is the exit code. */
    @FunctionalInterface
    interface Command {
        int run() throws IOException, InterruptedException;
    }
}

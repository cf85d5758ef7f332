package org.depositary.system;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import org.depositary.local.Stack;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.depositary.local.seed.Seed;
import org.depositary.local.service.ServiceKind;
import org.depositary.system.contract.HoldsToContract;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The stack that all system tests share: started and filled before the first, stopped after the last. */
public final class RunningStack implements BeforeAllCallback {

    /**
     * Away from the usual ports, so that a developer's own stack may run beside; and below 32768, from where on Linux hands
     * ports out to connections.
     */
    private static final Ports PORTS = new Ports(17_000);

    private static final Console CONSOLE = Console.ofThisProcess();

    /** The stack; tests that stop a part of it start that part again. */
    public static Stack stack() {
        return Started.STACK;
    }

    /** Where its gateway is. */
    public static URI origin() {
        return PORTS.origin();
    }

    /** Fills the stack again; what it says is on the console. */
    public static void seed(Console console) {
        Seed.run(PORTS.origin(), stack().tokens(), console);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        RestAssured.replaceFiltersWith(HoldsToContract.published());
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(RunningStack.class, key -> (AutoCloseable) Started.STACK, AutoCloseable.class);
    }

    /** Started when first asked for. */
    private static final class Started {

        static final Stack STACK = start();

        private static Stack start() {
            var checkout = new Checkout(Path.of(System.getProperty("depositary.checkout")));
            var folder = Path.of(System.getProperty("depositary.home"));
            var home = Home.at(folder.resolve("run-" + ProcessHandle.current().pid()))
                    .installingIn(folder);
            var stack = new Stack(Site.of(checkout, home, PORTS), CONSOLE);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            try {
                stack.start(EnumSet.allOf(ServiceKind.class));
                Seed.run(PORTS.origin(), stack.tokens(), CONSOLE);
                return stack;
            } catch (IOException e) {
                stack.close();
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stack.close();
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                stack.close();
                throw e;
            }
        }
    }
}

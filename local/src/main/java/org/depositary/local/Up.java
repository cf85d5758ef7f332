package org.depositary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.depositary.local.part.Part;
import org.depositary.local.seed.Seed;
import org.depositary.local.service.ServiceKind;

/** {@code up}: brings the stack up, says where things are, and holds it until it is told to stop. */
record Up(UpOptions options, Checkout checkout, Home home, Console console) implements Main.Command {

    @Override
    public int run() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var stack = new Stack(Site.of(checkout, home, new Ports(options.portOffset())), console);
        stack.onDeath(this::report);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack), "stop everything"));
        try {
            stack.start(options.services());
            if (options.services().containsAll(EnumSet.allOf(ServiceKind.class))) {
                Seed.run(stack.site().ports().origin(), stack.tokens(), console);
            }
        } catch (CannotStart e) {
            if (!stack.isClosing()) {
                console.complain(e.reason());
            }
            return 1;
        }
        console.sayHowLong("Depositary is up", began);
        new Announcement(stack.site(), options.services()).lines().forEach(console::say);
        Files.writeString(home.ready(), "");
        new CountDownLatch(1).await();
        return 0;
    }

    private void end(Stack stack) {
        try {
            Files.deleteIfExists(home.ready());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stack.close();
        }
    }

    private void report(Part part) {
        console.complain(part.name() + " has ended by itself and is not started again; ./depositary down stops the rest"
                + part.log().lastWords());
    }
}

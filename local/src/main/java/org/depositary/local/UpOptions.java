package org.depositary.local;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.depositary.local.home.CannotStart;
import org.depositary.local.service.ServiceKind;
import org.jspecify.annotations.Nullable;

/** What was asked of {@code up}. */
record UpOptions(boolean detached, int portOffset, Set<ServiceKind> services) {
    UpOptions {
        services = Set.copyOf(services);
    }

    static UpOptions parse(List<String> words) {
        var detached = false;
        var offset = 0;
        var services = EnumSet.allOf(ServiceKind.class);
        var rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            var word = rest.pop();
            switch (word) {
                case "--detach" -> detached = true;
                case "--without-services" -> services.clear();
                case "--port-offset" -> offset = number(rest.poll());
                default -> throw new CannotStart("up does not know " + word + ": ./depositary help");
            }
        }
        return new UpOptions(detached, offset, services);
    }

    private static int number(@Nullable String word) {
        try {
            return Integer.parseInt(String.valueOf(word));
        } catch (NumberFormatException e) {
            throw new CannotStart("--port-offset needs a number, as in --port-offset 100", e);
        }
    }
}

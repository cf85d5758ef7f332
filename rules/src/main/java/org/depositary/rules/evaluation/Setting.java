package org.depositary.rules.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the acts: who belongs where, what else is in force, and when the text was made.
 *
 * @param organisations the members of each organisation
 * @param classes the members of each class that a rule may name
 * @param instrumentsInForce since when each other instrument is in force; for one participant: {@code slug/participant}
 */
public record Setting(
        Map<String, List<Member>> organisations,
        Map<String, List<Member>> classes,
        Map<String, Days> instrumentsInForce,
        @Nullable Days adoptedOn,
        @Nullable Days openedOn) {

    /** Nothing is known around the acts. */
    public static final Setting NONE = new Setting(Map.of(), Map.of(), Map.of(), null, null);

    public Setting {
        organisations = Map.copyOf(organisations);
        classes = Map.copyOf(classes);
        instrumentsInForce = Map.copyOf(instrumentsInForce);
    }
}

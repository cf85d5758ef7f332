package org.depositary.kit.problem;

/** Nothing of that name is in the register. */
public class Unknown extends Refusal {

    /** {@code what} is the noun a reader knows ("instrument"), {@code name} the name that was asked for. */
    public Unknown(String what, String name) {
        super(
                Kind.UNKNOWN,
                "unknown-" + what.replace(' ', '-'),
                "No " + what + " '" + name + "' is in the register. Check the spelling, or list what there is.");
    }
}

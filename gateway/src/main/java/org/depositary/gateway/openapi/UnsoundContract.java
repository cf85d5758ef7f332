package org.depositary.gateway.openapi;

import java.util.List;

/** The services' documents cannot stand together as one contract; ends the build. */
public final class UnsoundContract extends RuntimeException {

    private final transient List<String> faults;

    UnsoundContract(List<String> faults) {
        super("The services' documents cannot be one document:\n  - " + String.join("\n  - ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each says what is wrong and names every side of it. */
    public List<String> faults() {
        return faults;
    }
}

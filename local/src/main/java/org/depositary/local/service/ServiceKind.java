package org.depositary.local.service;

import org.depositary.local.home.Ports;

/** A service of ours: the name it goes by here, the module that packages it, and how much heap it may take. */
public enum ServiceKind {
    DECLARATIONS("declarations", "declarations-service", "384m"),
    RATIFICATION("ratification", "ratification-service", "384m"),
    GATEWAY("gateway", "gateway", "256m");

    private final String label;
    private final String module;
    private final String heap;

    ServiceKind(String label, String module, String heap) {
        this.label = label;
        this.module = module;
        this.heap = heap;
    }

    public String label() {
        return label;
    }

    public String module() {
        return module;
    }

    String heap() {
        return heap;
    }

    /** Where its first replica listens. */
    public int port(Ports ports) {
        return switch (this) {
            case DECLARATIONS -> ports.declarations();
            case RATIFICATION -> ports.ratification();
            case GATEWAY -> ports.gateway();
        };
    }
}

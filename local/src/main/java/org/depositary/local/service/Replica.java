package org.depositary.local.service;

import org.depositary.local.home.Ports;

/** One of several side by side: of which service, under which name, on which port. */
public record Replica(ServiceKind kind, String name, int port) {

    /** The one that the other parts know. */
    public static Replica first(ServiceKind kind, Ports ports) {
        return new Replica(kind, kind.label(), kind.port(ports));
    }

    /** The {@code number}th, counted from 1, on a port of its own. */
    public static Replica further(ServiceKind kind, int number, int port) {
        return new Replica(kind, kind.label() + "-" + number, port);
    }
}

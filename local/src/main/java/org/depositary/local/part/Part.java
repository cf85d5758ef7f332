package org.depositary.local.part;

import org.depositary.local.home.LogFile;

/** One running part of the stack: PostgreSQL, Keycloak, or one of our services. */
public interface Part {
    /** How people name it, here and in {@code ./depositary logs}. */
    String name();

    int port();

    ProcessTree process();

    LogFile log();

    Probe probe();

    /** Ends it as it likes to be ended, and returns when it has. */
    void stop();

    /** Ends it at once, as a crash would, and returns when it has. */
    void kill();

    default boolean isAlive() {
        return process().isAlive();
    }
}

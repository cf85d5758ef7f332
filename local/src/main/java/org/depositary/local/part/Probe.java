package org.depositary.local.part;

/** The question whether a part can serve. */
@FunctionalInterface
public interface Probe {
    boolean isReady() throws InterruptedException;
}

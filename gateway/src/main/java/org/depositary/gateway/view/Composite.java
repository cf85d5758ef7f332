package org.depositary.gateway.view;

/** A view put together from what several services say. */
interface Composite {

    /** Whether it lacks a part, and is to be asked for again. */
    boolean partial();
}

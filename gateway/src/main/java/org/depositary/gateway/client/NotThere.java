package org.depositary.gateway.client;

/** A service answered that what was asked for is not in its register. */
public final class NotThere extends RuntimeException {

    NotThere(Throwable cause) {
        super(cause);
    }
}

package org.depositary.gateway.proxy;

/** No connection to a service: nothing was sent. */
final class Unreachable extends RuntimeException {

    Unreachable(Throwable cause) {
        super(cause);
    }
}

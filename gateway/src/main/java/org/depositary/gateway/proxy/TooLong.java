package org.depositary.gateway.proxy;

/** A body became longer than what is read at its address. */
final class TooLong extends RuntimeException {

    private final long most;

    TooLong(long most) {
        this.most = most;
    }

    long most() {
        return most;
    }
}

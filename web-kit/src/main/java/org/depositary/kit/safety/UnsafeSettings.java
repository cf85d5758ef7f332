package org.depositary.kit.safety;

/** Settings with which no service may start in production; stops the start. */
public final class UnsafeSettings extends RuntimeException {

    public UnsafeSettings(String why) {
        super(why);
    }
}

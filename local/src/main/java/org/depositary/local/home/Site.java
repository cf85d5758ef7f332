package org.depositary.local.home;

/** Where one stack is: what it is built from, where it keeps its things, where it listens, and by which passwords. */
public record Site(Checkout checkout, Home home, Ports ports, Secrets secrets) {

    public static Site of(Checkout checkout, Home home, Ports ports) {
        return new Site(checkout, home, ports, home.secrets());
    }
}

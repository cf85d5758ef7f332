package org.depositary.gateway.proxy;

import java.util.SortedSet;

/** What the route table says of a method on a path. */
sealed interface Direction {

    /** An operation of the contract. */
    record To(Route route) implements Direction {}

    /** The path is there; the method is not among those it has. */
    record OtherMethods(SortedSet<String> allowed) implements Direction {}

    /** The contract has no such path. */
    record Nowhere() implements Direction {}
}

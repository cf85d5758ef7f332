package org.depositary.kit.problem;

/** One part of a request that cannot stand: where (JSON pointer, RFC 6901, or a parameter's name) and why. */
public record InvalidPart(String pointer, String detail) {}

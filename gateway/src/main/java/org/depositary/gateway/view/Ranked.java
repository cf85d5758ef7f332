package org.depositary.gateway.view;

/** Something found, and how well: less is better. */
record Ranked<T>(int rank, T item) {}

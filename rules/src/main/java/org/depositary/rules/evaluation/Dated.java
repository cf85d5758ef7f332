package org.depositary.rules.evaluation;

import java.time.LocalDate;

/** An act with its day in one world. */
record Dated(LocalDate day, Act act) {}

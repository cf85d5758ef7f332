package org.depositary.ratification.instrument;

/** A participant was told of anew: its members may be others. */
public record ParticipantNoted(String code) {}

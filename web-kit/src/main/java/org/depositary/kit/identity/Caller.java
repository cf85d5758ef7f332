package org.depositary.kit.identity;

import java.util.Set;

/** Who sends a request: the token's subject, a name people know, roles, and the participants it acts for. */
public record Caller(String subject, String name, Set<String> roles, Set<String> participants) {

    /** Nobody in particular: may read what is confirmed. */
    public static final Caller ANONYMOUS = new Caller("", "", Set.of(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        participants = Set.copyOf(participants);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public boolean actsFor(String participant) {
        return participants.contains(participant);
    }
}

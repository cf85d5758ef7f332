package org.depositary.declarations.participant;

import org.depositary.kit.problem.Refusal;

/** Nobody of that name acts for the participant. */
final class UnknownTeamMember extends Refusal {

    UnknownTeamMember(String participant, String name) {
        super(
                Kind.UNKNOWN,
                "unknown-member",
                "Nobody with the id or user name '" + name + "' acts for " + participant + ". List its members.");
    }
}

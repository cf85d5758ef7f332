package org.depositary.kit.identity;

/** The roles of the realm: what a person may do, whatever it does it for. */
public final class Roles {

    public static final String DEPOSITARY = "depositary";
    public static final String LEGAL_OFFICER = "legal-officer";
    public static final String TEAM_LEAD = "team-lead";
    public static final String REVIEWER = "reviewer";
    public static final String LIAISON = "liaison";
    public static final String AUDITOR = "auditor";

    /** Another service of this house, which reads feeds whole. */
    public static final String SERVICE = "service";

    private Roles() {}
}

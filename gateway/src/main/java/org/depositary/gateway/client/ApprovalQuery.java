package org.depositary.gateway.client;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose approvals, and of what; without either, all. */
record ApprovalQuery(
        @RestQuery @Nullable String instrument,
        @RestQuery @Nullable String participant) {

    static final ApprovalQuery ALL = new ApprovalQuery(null, null);

    static ApprovalQuery of(String instrument) {
        return new ApprovalQuery(instrument, null);
    }

    static ApprovalQuery by(String participant) {
        return new ApprovalQuery(null, participant);
    }
}

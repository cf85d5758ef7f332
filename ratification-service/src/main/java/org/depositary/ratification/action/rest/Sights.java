package org.depositary.ratification.action.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.problem.Refusal;
import org.depositary.ratification.action.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who may see more than what is confirmed, and flags of internal law [VCLT 46, 76(2)]; both must be asked for. */
@ApplicationScoped
public class Sights {

    private static final Set<String> ANNOUNCED =
            Set.of(Roles.LIAISON, Roles.LEGAL_OFFICER, Roles.REVIEWER, Roles.AUDITOR, Roles.DEPOSITARY, Roles.SERVICE);

    private final Callers callers;

    Sights(Callers callers) {
        this.callers = callers;
    }

    /** What a reader who wants more asks for. */
    @Schema(name = "MoreOfActions")
    enum More {
        ALL
    }

    /** The query of a reader who may see what is but announced. */
    public static class Announced {

        @RestQuery
        @Parameter(description = "ALL shows announced acts too; for liaisons and those who record.")
        @Nullable
        More verification;
    }

    /** The query of a reader who may see more. */
    public static class Asked extends Announced {

        @RestQuery
        @Parameter(description = "ALL shows flags of internal law; for the participant's own team and auditors.")
        @Nullable
        More flags;
    }

    /** The sight asked for over acts of {@code participants}, which are all where none is named. */
    Sight of(Asked asked, Set<String> participants) {
        if (wantsFlags(asked)
                && !callers.current().is(Roles.AUDITOR)
                && (participants.isEmpty() || !participants.stream().allMatch(callers.current()::actsFor))) {
            throw new NotForYou("Flags of internal law are told to a participant's own team and to auditors.");
        }
        return new Sight(announced(asked), wantsFlags(asked));
    }

    public boolean announced(Announced asked) {
        var caller = callers.current();
        if (asked.verification != null && ANNOUNCED.stream().noneMatch(caller::is)) {
            throw new NotForYou("Announced acts are shown to liaisons and to those who record.");
        }
        return asked.verification != null;
    }

    boolean wantsFlags(Asked asked) {
        return asked.flags != null;
    }

    /** Refuses the flags of {@code participant} to others than its team and auditors. */
    void requireFlags(Asked asked, String participant) {
        of(asked, Set.of(participant));
    }

    private static final class NotForYou extends Refusal {
        NotForYou(String says) {
            super(Kind.FORBIDDEN, "not-allowed-to-see", says + " Ask without them.");
        }
    }
}

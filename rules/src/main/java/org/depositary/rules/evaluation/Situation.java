package org.depositary.rules.evaluation;

import java.util.List;
import java.util.Map;
import org.depositary.rules.Track;
import org.jspecify.annotations.Nullable;

/**
 * What the trigger of a commitment asks for one obligor besides acts and events.
 *
 * @param inForceOn since when the commitment's own instrument is in force for the obligor
 * @param requests when each participant asked
 */
public record Situation(
        @Nullable String obligor, @Nullable Days inForceOn, Map<String, Days> requests, List<Approval> approvals) {

    /** Nobody's. */
    public static final Situation NONE = new Situation(null, null, Map.of(), List.of());

    public Situation {
        requests = Map.copyOf(requests);
        approvals = List.copyOf(approvals);
    }

    /**
     * What a participant's internal law says on a track; {@code since} only where it is TRUE.
     *
     * @param says where the approval stands, and what is still to come, in a sentence
     */
    public record Approval(
            String participant,
            Track track,
            Truth truth,
            @Nullable Days since,
            @Nullable String says) {

        public Approval(String participant, Track track, Truth truth, @Nullable Days since) {
            this(participant, track, truth, since, null);
        }
    }

    /** The last approval told of this participant and track. */
    @Nullable
    Approval approval(@Nullable String participant, Track track) {
        Approval found = null;
        for (var approval : approvals) {
            if (approval.participant().equals(participant) && approval.track() == track) {
                found = approval;
            }
        }
        return found;
    }
}

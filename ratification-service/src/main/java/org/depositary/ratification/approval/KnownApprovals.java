package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.action.InternalApproval;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.ratification.procedure.Stage;
import org.depositary.rules.Track;

/**
 * What the cases say of the consent of participants to be bound: of several attempts the last, and of several parts of an
 * instrument the one that is farthest from consent.
 */
@ApplicationScoped
class KnownApprovals implements InternalApproval {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;

    KnownApprovals(ApprovalCase.Repository cases, ApprovalFiles files) {
        this.cases = cases;
        this.files = files;
    }

    @Override
    public Known of(UUID instrument, AsOf asOf) {
        var answers = new HashMap<String, Answer>();
        var attempts = lastAttempts(files.of(cases.of(instrument, Track.CONSENT_TO_BE_BOUND), asOf.knownAt()));
        attempts.forEach(file -> answers.merge(file.head().participant(), answer(file, asOf), KnownApprovals::farther));
        var next = attempts.stream()
                .flatMap(file -> file.position(asOf.asAt()).holdsUntil().stream())
                .min(Comparator.naturalOrder());
        return new Known(answers, next);
    }

    /** Of the cases about the same matter the one that no other follows. */
    private static List<ApprovalFile> lastAttempts(List<ApprovalFile> all) {
        var followed =
                all.stream().flatMap(file -> file.head().follows().stream()).collect(toSet());
        return all.stream().filter(file -> !followed.contains(file.head().id())).toList();
    }

    private static Answer answer(ApprovalFile file, AsOf asOf) {
        var stage = file.read(asOf.asAt()).stage();
        if (stage.isGrant()) {
            return file.recorded().conditions().open(asOf.asAt()).stream()
                            .anyMatch(condition -> condition.isDueBefore(DueBefore.DEPOSIT))
                    ? Answer.GRANTED_WITH_OPEN_CONDITION
                    : Answer.GRANTED;
        }
        var isAsked = file.terms().requirement() == Requirement.CONSENT && stage != Stage.DECIDED_BY_EXECUTIVE;
        return isAsked ? Answer.MISSING : Answer.NONE_KNOWN;
    }

    private static Answer farther(Answer one, Answer other) {
        return List.of(Answer.MISSING, Answer.GRANTED_WITH_OPEN_CONDITION, Answer.NONE_KNOWN, Answer.GRANTED).stream()
                .filter(answer -> answer == one || answer == other)
                .findFirst()
                .orElse(one);
    }
}

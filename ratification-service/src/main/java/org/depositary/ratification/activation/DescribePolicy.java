package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.instrument.KnownInstrument;

/** Says who may determine what under an instrument, and reads what was said. */
@ApplicationScoped
public class DescribePolicy {

    private final Declared declared;
    private final DeterminationPolicy.Repository policies;
    private final Locks locks;
    private final Journal journal;

    DescribePolicy(Declared declared, DeterminationPolicy.Repository policies, Locks locks, Journal journal) {
        this.declared = declared;
        this.policies = policies;
        this.locks = locks;
        this.journal = journal;
    }

    /** What was said, and the version of it. */
    public record Found(String version, PolicyDescription description) {}

    /** Who may determine what under {@code instrument}, as was known. */
    public Found read(KnownInstrument instrument, AsOf asOf) {
        var policy = policies.of(instrument.id(), asOf.knownAt());
        return new Found(String.valueOf(DeterminationPolicy.version(policy)), PolicyDescription.of(policy));
    }

    private record Standing(KnownInstrument instrument, Optional<DeterminationPolicy> policy) {}

    /** The whole of it, in the place of what stands. */
    public Write<?> describe(String instrument, PolicyDescription description) {
        var about = declared.instrument(instrument);
        var checked = checked(description);
        return new Write<>(
                () -> standing(about),
                _ -> Optional.empty(),
                standing -> Optional.of(String.valueOf(DeterminationPolicy.version(standing.policy()))),
                description,
                (standing, caller) -> describe(standing, checked, caller));
    }

    private Standing standing(KnownInstrument about) {
        locks.take("determination-policy", about.id());
        return new Standing(about, policies.of(about.id(), Optional.empty()));
    }

    private PolicyDescription checked(PolicyDescription description) {
        var rules = new ArrayList<PolicyRule>();
        for (var rule : description.rules()) {
            var at = "/rules/" + rules.size();
            if (rule.agreementNeeded().kind() == Agreement.Kind.AT_LEAST
                    && rule.agreementNeeded().count() == null) {
                throw new Unsound("count-needed", at + "/agreement/count", "AT_LEAST says how many.");
            }
            rules.add(rule.naming(rule.by().stream()
                    .map(key -> declared.participant(key, at + "/by").code())
                    .toList()));
        }
        return new PolicyDescription(rules);
    }

    private Supplier<Answer> describe(Standing standing, PolicyDescription description, Caller caller) {
        var about = standing.instrument();
        var recorded = journal.append(Entry.of(
                        "determination-policy.described",
                        about.subject() + "/determination-policy",
                        Map.of("instrument", about.slug(), "rules", description.rules()),
                        caller)
                .replacing(standing.policy().map(DeterminationPolicy::rules).orElse(null)));
        var policy = new DeterminationPolicy(about.id(), description.rules(), standing.policy(), recorded);
        policies.persist(policy);
        return () -> Answer.changed(String.valueOf(DeterminationPolicy.version(Optional.of(policy))), description);
    }
}

package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.instrument.DeclaredCommitment;
import org.depositary.ratification.participation.ParticipationStatus;
import org.depositary.ratification.participation.Standing;
import org.depositary.ratification.participation.StandingFlag;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.evaluation.Bond;
import org.jspecify.annotations.Nullable;

/**
 * By what an obligor is held to a commitment, and why: its own acts first, then what was said in its name.
 *
 * <p>What is still to be agreed binds nobody: a commitment that is proposed or to be agreed is at most intended, one
 * agreed in principle at most political, and so is a declaration of intent at most what its name says.
 */
record BasisFound(Basis basis, String because) {

    private static final Set<String> POLITICAL =
            Set.of("JOINT_DECLARATION", "UNILATERAL_DECLARATION", "DECISION_OF_ORGAN");
    private static final Set<ParticipationStatus.Word> LEFT = Set.of(
            ParticipationStatus.Word.WITHDRAWN,
            ParticipationStatus.Word.CEASED,
            ParticipationStatus.Word.CONSENT_WITHDRAWN);
    private static final String OF_INTENT = "DECLARATION_OF_INTENT";
    private static final String IN_ITS_NAME = "ISSUED_IN_THE_NAME_OF";

    /**
     * Who is asked about, under what kind of instrument.
     *
     * @param bond what it is by the rule of entry into force, what is supposed included
     * @param standing what it is by its acts on record, its end included
     * @param acts what it has done, as counts on the day
     * @param roles its own and those of its groups
     */
    record Towards(
            String obligor,
            String kind,
            @Nullable Bond bond,
            Optional<Standing> standing,
            Acts acts,
            Set<String> roles) {

        /** Whether it was bound, or had consented, and is no longer. */
        boolean hasLeft() {
            return standing.map(found -> found.status().word())
                    .filter(LEFT::contains)
                    .isPresent();
        }

        boolean appliesProvisionally() {
            return standing.filter(found -> found.has(StandingFlag.Word.PROVISIONALLY_APPLYING))
                    .isPresent();
        }
    }

    static BasisFound of(Towards towards, DeclaredCommitment commitment, LocalDate day) {
        return ofAct(towards, day)
                .or(() -> ofName(towards))
                .or(() -> ofPledge(towards, commitment, day))
                .orElseGet(() -> new BasisFound(
                        Basis.NONE,
                        "No act of %s is on record, and nothing said in its name.".formatted(towards.obligor())))
                .atMost(commitment, towards.kind());
    }

    private static Optional<BasisFound> ofAct(Towards towards, LocalDate day) {
        if (towards.hasLeft()) {
            return found(Basis.NONE, towards.obligor() + " is bound no longer.");
        }
        var bond = towards.bond();
        var force = bond == null ? null : bond.entersIntoForceOn();
        if (towards.appliesProvisionally() && force == null) {
            return found(Basis.LEGAL, towards.obligor() + " applies the instrument provisionally.");
        }
        if (force != null && !force.to().isAfter(day)) {
            return found(
                    Basis.LEGAL, "The instrument is in force for %s since %s.".formatted(towards.obligor(), force));
        }
        if (bond != null && bond.status() == Bond.Status.CONTRACTING) {
            return found(
                    Basis.INTENDED, towards.obligor() + " has consented to be bound; the instrument is not in force.");
        }
        return towards.acts()
                .by(towards.obligor())
                .filter(act -> act.type().signs() || act.type() == ActionType.ADOPTION)
                .reduce((_, later) -> later)
                .map(act -> ofSignature(towards, act));
    }

    private static BasisFound ofSignature(Towards towards, StandingAct act) {
        var political = act.effect()
                        .filter(effect -> effect == SignatureEffect.POLITICAL)
                        .isPresent()
                || (act.type() == ActionType.ADOPTION && POLITICAL.contains(towards.kind()));
        var effect = act.effect().map(said -> " (" + said + ")").orElse("");
        return new BasisFound(
                political ? Basis.POLITICAL : Basis.INTENDED,
                "%s of %s%s on %s.".formatted(act.type(), towards.obligor(), effect, act.occurredOn()));
    }

    private static Optional<BasisFound> ofName(Towards towards) {
        return towards.roles().contains(IN_ITS_NAME)
                        && (POLITICAL.contains(towards.kind()) || OF_INTENT.equals(towards.kind()))
                ? found(
                        Basis.POLITICAL,
                        "The text was issued in the name of %s; no act of its own is on record."
                                .formatted(towards.obligor()))
                : Optional.empty();
    }

    private static Optional<BasisFound> ofPledge(Towards towards, DeclaredCommitment commitment, LocalDate day) {
        return Pledges.of(commitment, towards.obligor(), day)
                ? found(Basis.INTENDED, towards.obligor() + " has pledged a contribution.")
                : Optional.empty();
    }

    private static Optional<BasisFound> found(Basis basis, String because) {
        return Optional.of(new BasisFound(basis, because));
    }

    private BasisFound atMost(DeclaredCommitment commitment, String kind) {
        var maturity = Maturity.of(commitment);
        var most = maturity.mostBasis();
        if (basis.compareTo(most) > 0) {
            return new BasisFound(most, because + " " + maturity.says());
        }
        return basis == Basis.POLITICAL && OF_INTENT.equals(kind)
                ? new BasisFound(Basis.INTENDED, because + " It is a declaration of intent.")
                : this;
    }
}

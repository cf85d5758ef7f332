package org.depositary.ratification.action;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Verification;

/**
 * All that is known of the acts about an instrument, or of a participant: every record, and what the depositary found
 * about announced ones. A pure reading: which records stand, and how far each is vouched for.
 */
final class Register {

    private final List<TreatyAction> records;
    private final Map<UUID, TreatyAction> byId = new HashMap<>();
    private final Map<UUID, TreatyAction> successors = new HashMap<>();
    private final Map<UUID, UUID> roots = new HashMap<>();
    private final Map<UUID, Examination> examined = new HashMap<>();

    Register(List<TreatyAction> records, List<Examination> examinations) {
        this.records = records.stream()
                .sorted(Comparator.comparingLong(TreatyAction::entry))
                .toList();
        this.records.forEach(this::index);
        examinations.stream()
                .sorted(Comparator.comparingLong(Examination::entry))
                .forEach(found -> examined.put(found.action(), found));
    }

    private void index(TreatyAction record) {
        byId.put(record.id(), record);
        record.supersedes().ifPresent(former -> successors.put(former, record));
        roots.put(record.id(), record.supersedes().map(roots::get).orElse(record.id()));
    }

    /** Which acts a reader wants to count: those that are confirmed, or announced ones as well. */
    enum Vouched {
        CONFIRMED,
        ALL
    }

    /** The acts that stand; a returned announcement does not. */
    Acts acts(Vouched vouched) {
        return new Acts(
                standing(vouched).stream()
                        .filter(record -> verification(record) != Verification.RETRACTED)
                        .map(record ->
                                record.standing(roots.getOrDefault(record.id(), record.id()), isConfirmed(record)))
                        .toList(),
                roots);
    }

    /** The records that nothing which counts supersedes; retracted acts are gone. */
    List<TreatyAction> standing(Vouched vouched) {
        var counting = records.stream()
                .filter(record -> vouched == Vouched.ALL || isConfirmed(record))
                .toList();
        return TreatyAction.standing(counting);
    }

    Optional<TreatyAction> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The record that corrects or retracts {@code id}. */
    Optional<TreatyAction> successor(UUID id) {
        return Optional.ofNullable(successors.get(id));
    }

    /** Where the examination of an announced act stands; empty for what the depositary recorded itself. */
    Optional<Announcement> announcement(TreatyAction record) {
        return record.manner() != Manner.ANNOUNCED
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(examined.get(record.id()))
                        .map(Examination::announcement)
                        .orElseGet(() -> new Announcement(Announcement.State.RECEIVED, null, record.recordedAt())));
    }

    /** How far a record is vouched for. */
    Verification verification(TreatyAction record) {
        var retracted = record.manner() == Manner.RETRACTED
                || successor(record.id())
                        .filter(next -> next.manner() == Manner.RETRACTED)
                        .isPresent();
        if (retracted) {
            return Verification.RETRACTED;
        }
        return announcement(record)
                .map(Announcement::state)
                .map(state -> switch (state) {
                    case IN_DUE_FORM -> Verification.CONFIRMED;
                    case RETURNED -> Verification.RETRACTED;
                    case RECEIVED, QUERIED -> Verification.PROVISIONAL;
                })
                .orElse(Verification.CONFIRMED);
    }

    /** Whether it was announced, and is known to its author and those who may look only. */
    boolean isUnderExamination(TreatyAction record) {
        return record.manner() == Manner.RETRACTED
                ? record.supersedes()
                        .map(byId::get)
                        .map(this::isUnderExamination)
                        .orElse(true)
                : !isConfirmed(record);
    }

    private boolean isConfirmed(TreatyAction record) {
        return announcement(record)
                .map(found -> found.state() == Announcement.State.IN_DUE_FORM)
                .orElse(true);
    }
}

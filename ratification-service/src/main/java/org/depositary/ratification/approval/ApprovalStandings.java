package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.time.AsOf;

/** Where the approvals about instruments stand: of several attempts at the same the last. */
@ApplicationScoped
public class ApprovalStandings {

    private final ApprovalCase.Repository cases;
    private final ApprovalFiles files;

    ApprovalStandings(ApprovalCase.Repository cases, ApprovalFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /** Those about any of {@code instruments} that were known; a constant number of statements. */
    public List<ApprovalStanding> about(Collection<UUID> instruments, AsOf asOf) {
        var heads = cases.find(
                        "from ApprovalCase c join fetch c.instrument where c.instrument.id in ?1 order by c.id",
                        instruments)
                .list();
        var known = files.of(heads, asOf.knownAt());
        var followed =
                known.stream().flatMap(file -> file.head().follows().stream()).collect(toSet());
        return known.stream()
                .filter(file -> !followed.contains(file.head().id()))
                .map(file -> ApprovalStanding.of(file, asOf.asAt()))
                .toList();
    }
}

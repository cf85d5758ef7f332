package org.depositary.ratification.procedure.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.picture.Picture;

/** The graph and the picture of a procedure, as it stands, in another version, or as a case follows it. */
@ApplicationScoped
public class DrawProcedure {

    private final Procedures procedures;
    private final FollowedCases cases;

    DrawProcedure(Procedures procedures, FollowedCases cases) {
        this.procedures = procedures;
        this.cases = cases;
    }

    /** A procedure to be drawn; {@code tag} names the version of it and, where one is read, of the case. */
    public record Drawn(FollowedProcedure followed, Optional<Reading> reading, String tag) {

        public Picture picture() {
            var template = followed.procedure().template();
            var title = "%s, version %d: %s".formatted(followed.name(), followed.version(), template.name());
            return Picture.of(
                    reading.map(now -> title + " (" + now.stage() + " on " + now.asAt() + ")")
                            .orElse(title),
                    template,
                    reading);
        }
    }

    /** The procedure in a version, else in the one that stands. */
    public Drawn drawn(String name, Optional<Integer> version, AsOf asOf) {
        var followed = procedures.followed(name, version, asOf);
        return new Drawn(followed, Optional.empty(), String.valueOf(followed.version()));
    }

    /** The procedure in the version that {@code approval} follows, and where that case stands. */
    public Drawn drawnFor(String name, UUID approval, AsOf asOf) {
        var found = cases.one(approval, asOf);
        return found.procedure()
                .filter(followed -> followed.name().equalsIgnoreCase(name))
                .map(followed ->
                        new Drawn(followed, Optional.of(found.reading()), followed.version() + "-" + found.version()))
                .orElseThrow(() -> new Unsound(
                        "other-procedure", "approval", "This approval does not follow the procedure '" + name + "'."));
    }
}

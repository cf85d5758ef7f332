package org.depositary.ratification.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What every act must tell: who did what, when, and where that is known from. */
record WholeRequest(String participant, TypeOfAct type, PartialDate occurredOn, Source source) {

    /** The parts of {@code request} that must be there; refuses a request that lacks one. */
    static WholeRequest of(ActionRequest request) {
        var missing = new ArrayList<InvalidPart>();
        require(missing, "/participant", request.participant());
        require(missing, "/type", request.type());
        require(missing, "/occurredOn", request.occurredOn());
        require(missing, "/source", request.source());
        if (!missing.isEmpty()) {
            throw Malformed.parts(missing);
        }
        return new WholeRequest(
                Objects.requireNonNull(request.participant()),
                Objects.requireNonNull(request.type()),
                Objects.requireNonNull(request.occurredOn()),
                Objects.requireNonNull(request.source()));
    }

    private static void require(List<InvalidPart> missing, String pointer, @Nullable Object part) {
        if (part == null) {
            missing.add(new InvalidPart(pointer, "is needed"));
        }
    }
}

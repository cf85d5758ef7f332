package org.depositary.ratification.procedure.store;

import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.procedure.Reading;

/** The cases that follow procedures, as those tell them who keep cases. */
public interface FollowedCases {

    /** Where the case with this id stands; refuses an id that no case has. */
    FollowedCase one(UUID approval, AsOf asOf);

    /** A case: the version its ETag names, the procedure it follows, and where it stands. */
    record FollowedCase(String version, Optional<FollowedProcedure> procedure, Reading reading) {}
}

package org.depositary.declarations.clause;

import org.depositary.kit.problem.Refusal;

/** Another text of the language binds through the same instrument at that time. */
final class OverlappingTexts extends Refusal {
    OverlappingTexts(ClauseText text) {
        super(
                Kind.CONFLICT,
                "texts-of-a-clause-do-not-overlap",
                "Version " + text.id() + " binds in " + text.language()
                        + " at that time; name it in follows or supersedes, or choose other days.");
    }
}

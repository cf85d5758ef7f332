package org.depositary.rules;

import org.jspecify.annotations.Nullable;

/** Whether the consent of an organisation counts towards a threshold beside that of its members. */
public enum Organisations {
    COUNT,
    /** UNCLOS annex IX art. 8(a). */
    NEVER,
    /** Only when none of its members counts, and then with no weight added to theirs (Kyoto Protocol art. 25(3)). */
    NOT_ADDITIONAL;

    static @Nullable Organisations read(@Nullable Organisations stated, @Nullable Boolean exclude) {
        return stated == null && Boolean.TRUE.equals(exclude) ? NEVER : stated;
    }
}

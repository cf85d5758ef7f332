package org.depositary.kit.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service keeps its journal. A key that is not here stops the start. */
@ConfigMapping(prefix = "depositary.journal")
public interface JournalSettings {

    /** Whose journal it is, as the {@code source} of its events says: {@code /declarations}. */
    String source();

    /**
     * How long an entry of another replica may wait for its position at most; this replica's own are settled after each
     * commit.
     */
    @WithDefault("100MS")
    Duration beat();
}

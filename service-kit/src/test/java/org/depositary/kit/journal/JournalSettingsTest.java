package org.depositary.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalSettingsTest {

    @Test
    void aJournalNeedsItsSourceOnly() {
        assertThat(settings(Map.of("depositary.journal.source", "/notes")))
                .returns("/notes", JournalSettings::source)
                .returns(Duration.ofMillis(100), JournalSettings::beat);
    }

    @Test
    void aKeyThatIsNoneStopsTheStart() {
        var keys = Map.of("depositary.journal.source", "/notes", "depositary.journal.beet", "1S");
        assertThatThrownBy(() -> settings(keys))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("depositary.journal.beet");
    }

    private static JournalSettings settings(Map<String, String> keys) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(JournalSettings.class)
                .withSources(new PropertiesConfigSource(keys, "test", 100))
                .build()
                .getConfigMapping(JournalSettings.class);
    }
}

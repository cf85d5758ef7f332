package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.depositary.local.home.CannotStart;
import org.depositary.local.service.ServiceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTest {

    @Test
    void withoutWordsEverythingIsStartedInTheForeground() {
        var options = UpOptions.parse(List.of());
        assertThat(options.detached()).isFalse();
        assertThat(options.portOffset()).isZero();
        assertThat(options.services()).containsExactlyInAnyOrder(ServiceKind.values());
    }

    @Test
    void eachWordHasItsEffect() {
        var options = UpOptions.parse(List.of("--port-offset", "100", "--detach", "--without-services"));
        assertThat(options.detached()).isTrue();
        assertThat(options.portOffset()).isEqualTo(100);
        assertThat(options.services()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--detached", "--port-offset", "--port-offset many"})
    void whatIsNotUnderstoodIsRefused(String words) {
        assertThatThrownBy(() -> UpOptions.parse(List.of(words.split(" ")))).isInstanceOf(CannotStart.class);
    }
}

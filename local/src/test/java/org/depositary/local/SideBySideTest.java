package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depositary.local.home.CannotStart;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private final SideBySide work = new SideBySide();

    @Test
    void allAreDoneAtTheSameTime() throws InterruptedException {
        var both = new CountDownLatch(2);
        SideBySide.Task meeting = () -> {
            both.countDown();
            both.await();
        };
        work.run(List.of(meeting, meeting));
        assertThat(both.getCount()).isZero();
    }

    @Test
    void theFirstThatFailsIsTheAnswer() {
        SideBySide.Task endless = () -> new CountDownLatch(1).await();
        SideBySide.Task failing = () -> {
            throw new CannotStart("no port");
        };
        assertThatThrownBy(() -> work.run(List.of(endless, failing)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("no port");
        work.callOff();
    }

    @Test
    void anUnforeseenFailureIsToldToo() {
        SideBySide.Task failing = () -> {
            throw new IOException("disk full");
        };
        assertThatThrownBy(() -> work.run(List.of(failing)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void whatIsStillBeingDoneCanBeCalledOff() {
        var noticed = new AtomicBoolean();
        SideBySide.Task endless = () -> {
            try {
                new CountDownLatch(1).await();
            } finally {
                noticed.set(true);
            }
        };
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            work.callOff();
        });
        assertThatThrownBy(() -> work.run(List.of(endless))).isInstanceOf(CannotStart.class);
        assertThat(noticed).isTrue();
    }
}

package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.depositary.local.home.CannotStart;
import org.depositary.local.part.Part;
import org.depositary.local.part.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {
    @TempDir
    private Path folder;

    private final LinkedBlockingQueue<Part> dead = new LinkedBlockingQueue<>();
    private Parts parts;

    @BeforeEach
    void listen() {
        parts = new Parts(folder);
        parts.onDeath(dead::add);
    }

    @Test
    void aPartThatEndsByItselfIsReported() throws InterruptedException {
        var part = Sleeper.in(folder, "gateway");
        parts.add(part);
        part.process().root().destroyForcibly();
        assertThat(dead.poll(10, TimeUnit.SECONDS)).isEqualTo(part);
    }

    @Test
    void aPartThatWasToEndIsNotReported() throws InterruptedException {
        parts.add(Sleeper.in(folder, "gateway"));
        parts.release("gateway").stop();
        assertThat(dead.poll(1500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void otherCommandsFindWhatIsMeantToRun() {
        parts.add(Sleeper.in(folder, "gateway"));
        assertThat(Running.in(folder)).extracting(Running::name).containsExactly("gateway");
        parts.release("gateway").stop();
        assertThat(Running.in(folder)).isEmpty();
    }

    @Test
    void whatComesUpWhileEverythingIsStoppedIsStoppedToo() {
        parts.close();
        var late = Sleeper.in(folder, "gateway");
        assertThatThrownBy(() -> parts.add(late)).isInstanceOf(CannotStart.class);
        assertThat(late.isAlive()).isFalse();
    }

    @Test
    void aPartThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> parts.named("portal")).hasMessageContaining("portal");
    }
}

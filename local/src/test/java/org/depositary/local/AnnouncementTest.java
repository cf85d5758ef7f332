package org.depositary.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.depositary.local.service.ServiceKind;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    private final Site site = Site.of(new Checkout(Path.of("..")), Home.at(Path.of("target/none")), new Ports(100));

    @Test
    void itSaysWhereThingsAre() {
        assertThat(String.join("\n", new Announcement(site, EnumSet.allOf(ServiceKind.class)).lines()))
                .contains("http://localhost:8180/api/v1", "http://localhost:8180/docs", "http://localhost:8280")
                .contains("officer-fr", "password demo");
    }

    @Test
    void itDoesNotPromiseAGatewayThatWasNotStarted() {
        assertThat(String.join("\n", new Announcement(site, Set.of()).lines())).doesNotContain("/api/v1");
    }
}

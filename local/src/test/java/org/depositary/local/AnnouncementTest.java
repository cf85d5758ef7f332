package org.depositary.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
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
        assertThat(announced())
                .contains("http://localhost:8180/api/v1", "http://localhost:8180/docs", "http://localhost:8280")
                .contains("officer-fr", "password demo");
    }

    @Test
    void itNamesWhoeverMayLogIn() throws IOException {
        var users =
                Pattern.compile("\"username\": \"(?!service-account)([^\"]+)\"").matcher(realm());
        assertThat(users.results().map(user -> user.group(1)))
                .hasSizeGreaterThan(5)
                .allSatisfy(user -> assertThat(announced()).containsPattern("\\b" + user + "\\b"));
    }

    @Test
    void itDoesNotPromiseAGatewayThatWasNotStarted() {
        assertThat(String.join("\n", new Announcement(site, Set.of()).lines())).doesNotContain("/api/v1");
    }

    private String announced() {
        return String.join("\n", new Announcement(site, EnumSet.allOf(ServiceKind.class)).lines());
    }

    private static String realm() throws IOException {
        try (var file = AnnouncementTest.class.getResourceAsStream("/keycloak/depositary-realm.json")) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}

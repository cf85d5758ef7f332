package org.depositary.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurroundingsTest {
    @TempDir
    private Path folder;

    private Secrets secrets;
    private Surroundings surroundings;

    @BeforeEach
    void site() {
        secrets = Home.at(folder).secrets();
        surroundings = new Surroundings(new Ports(100), secrets);
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceListensOnThisMachineOnlyAndKnowsItsIssuer(ServiceKind kind) {
        assertThat(surroundings.of(kind, 9999))
                .containsEntry("QUARKUS_PROFILE", "local")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "9999")
                .containsEntry("QUARKUS_OIDC_AUTH_SERVER_URL", "http://localhost:8280/realms/depositary");
    }

    @Test
    void aServiceWorksAsApplicationAndMigratesAsOwner() {
        assertThat(surroundings.of(ServiceKind.DECLARATIONS, 8181))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15532/declarations")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "declarations_app")
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", secrets.of("declarations_app"))
                .containsEntry("QUARKUS_FLYWAY_USERNAME", "declarations_owner")
                .containsEntry("QUARKUS_FLYWAY_PASSWORD", secrets.of("declarations_owner"))
                .doesNotContainKey("DEPOSITARY_DECLARATIONS_URL");
    }

    @Test
    void ratificationReadsTheOtherFeedWithItsOwnAccount() {
        assertThat(surroundings.of(ServiceKind.RATIFICATION, 8182))
                .containsEntry("DEPOSITARY_DECLARATIONS_URL", "http://127.0.0.1:8181")
                .containsEntry("RATIFICATION_ACCOUNT_SECRET", secrets.of("ratification-service"));
    }

    @Test
    void declarationsReadsTheOtherFeedWithItsOwnAccount() {
        assertThat(surroundings.of(ServiceKind.DECLARATIONS, 8181))
                .containsEntry("DEPOSITARY_RATIFICATION_URL", "http://127.0.0.1:8182")
                .containsEntry("DECLARATIONS_ACCOUNT_SECRET", secrets.of("declarations-service"));
    }

    @Test
    void declarationsChangesTeamsWithTheAccountThatMay() {
        assertThat(surroundings.of(ServiceKind.DECLARATIONS, 8181))
                .containsEntry("QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", "http://localhost:8280")
                .containsEntry("TEAMS_ACCOUNT_SECRET", secrets.of("teams"));
    }

    @Test
    void theGatewayKnowsBothServicesAndNoDatabase() {
        assertThat(surroundings.of(ServiceKind.GATEWAY, 8180))
                .containsEntry("DEPOSITARY_DECLARATIONS_URL", "http://127.0.0.1:8181")
                .containsEntry("DEPOSITARY_RATIFICATION_URL", "http://127.0.0.1:8182")
                .doesNotContainKey("QUARKUS_DATASOURCE_JDBC_URL");
    }

    @Test
    void aFurtherReplicaIsNamedByItsNumber() {
        assertThat(Replica.further(ServiceKind.RATIFICATION, 2, 9000).name()).isEqualTo("ratification-2");
    }
}

package org.depositary.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demonstration realm must say for anybody to get in, and for nobody to get further than meant. */
class RealmTest {
    private static final JsonNode REALM = read();

    @Test
    void itSaysThatItIsForDemonstration() {
        assertThat(REALM.path("realm").asText()).isEqualTo("depositary");
        assertThat(REALM.path("displayName").asText()).contains("demonstration");
    }

    @Test
    void itHasTheRolesOfTheHouse() {
        assertThat(texts(REALM.at("/roles/realm"), "name"))
                .containsExactlyInAnyOrder(
                        "depositary", "legal-officer", "team-lead", "reviewer", "liaison", "auditor", "service");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "depositary,  depositary,              -",
                "officer-fr,  legal-officer team-lead, /participants/FR",
                "officer-gb,  legal-officer,           /participants/GB",
                "officer-de,  legal-officer,           /participants/DE",
                "officer-nl,  legal-officer,           /participants/NL",
                "officer-us,  legal-officer,           /participants/US",
                "officer-ua,  legal-officer,           /participants/UA",
                "officer-xa,  legal-officer,           /participants/XA",
                "reviewer-fr, reviewer,                /participants/FR",
                "reviewer-xa, reviewer,                /participants/XA",
                "liaison,     liaison,                 -",
                "auditor,     auditor,                 -",
            })
    void eachUserHasItsRolesAndItsParticipant(String name, String roles, String group) {
        var user = people().filter(person -> name.equals(person.path("username").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(strings(user.path("realmRoles"))).containsExactlyInAnyOrder(roles.split(" "));
        assertThat(strings(user.path("groups"))).isEqualTo(group == null ? List.of() : List.of(group));
    }

    @ParameterizedTest
    @MethodSource("people")
    void keycloakLetsEachUserIn(JsonNode user) {
        assertThat(List.of("email", "firstName", "lastName"))
                .allSatisfy(field -> assertThat(user.path(field).asText()).isNotBlank());
        assertThat(user.path("enabled").asBoolean()).isTrue();
        assertThat(user.path("emailVerified").asBoolean()).isTrue();
        assertThat(user.at("/credentials/0/value").asText()).isEqualTo("demo");
        assertThat(user.at("/credentials/0/temporary").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("callers")
    void everyTokenIsForOurApi(JsonNode client) {
        assertThat(mapper(client, "oidc-audience-mapper")
                        .at("/config/included.custom.audience")
                        .asText())
                .isEqualTo("depositary-api");
        assertThat(mapper(client, "oidc-audience-mapper")
                        .at("/config/access.token.claim")
                        .asText())
                .isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("callers")
    void aPersonsTokenSaysForWhomItActs(JsonNode client) {
        if (client.path("serviceAccountsEnabled").asBoolean()) {
            return; // a service acts for nobody
        }
        var config = mapper(client, "oidc-usermodel-attribute-mapper").path("config");
        assertThat(config.path("user.attribute").asText()).isEqualTo("participants");
        assertThat(config.path("claim.name").asText()).isEqualTo("participants");
        assertThat(config.path("multivalued").asText()).isEqualTo("true");
        assertThat(config.path("aggregate.attrs").asText()).isEqualTo("true");
    }

    @Test
    void onlyTheCommandLineTakesAPasswordForAToken() {
        assertThat(clients()
                        .filter(client ->
                                client.path("directAccessGrantsEnabled").asBoolean()))
                .extracting(client -> client.path("clientId").asText())
                .containsExactly("depositary-cli");
    }

    @Test
    void theApisOwnPageLogsInByCodeAndProof() {
        var page = client("swagger-ui");
        assertThat(page.path("publicClient").asBoolean()).isTrue();
        assertThat(page.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(strings(page.path("webOrigins"))).containsExactly("${DEPOSITARY_ORIGIN:http://localhost:8080}");
        assertThat(strings(page.path("redirectUris")))
                .allMatch(uri -> uri.startsWith("${DEPOSITARY_ORIGIN:http://localhost:8080}/"));
    }

    @ParameterizedTest
    @CsvSource({"ratification-service, RATIFICATION_SECRET", "declarations-service, DECLARATIONS_SECRET"})
    void aServicesAccountIsConfidentialAndIsAServiceOnly(String service, String secret) {
        var account = client(service);
        assertThat(account.path("publicClient").asBoolean()).isFalse();
        assertThat(account.path("secret").asText()).isEqualTo("${" + secret + ":demo}");
        assertThat(account.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(account.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(users().filter(user ->
                        user.path("serviceAccountClientId").asText().equals(service)))
                .singleElement()
                .satisfies(user -> assertThat(strings(user.path("realmRoles"))).containsExactly("service"));
    }

    @Test
    void theAccountOfTeamsIsConfidentialAndFindsGroupsAndPeopleOnly() {
        var account = client("teams");
        assertThat(account.path("publicClient").asBoolean()).isFalse();
        assertThat(account.path("secret").asText()).isEqualTo("${TEAMS_SECRET:demo}");
        assertThat(account.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(users().filter(user ->
                        user.path("serviceAccountClientId").asText().equals("teams")))
                .singleElement()
                .satisfies(user -> assertThat(strings(user.at("/clientRoles/realm-management")))
                        .containsExactlyInAnyOrder("query-groups", "query-users"))
                .satisfies(user -> assertThat(user.has("realmRoles")).isFalse());
    }

    @Test
    void theAccountOfTeamsSeesAndChangesWhoBelongsToAParticipantAndNothingElse() {
        assertThat(REALM.path("adminPermissionsEnabled").asBoolean()).isTrue();
        assertThat(permissions("scope"))
                .allSatisfy(permission ->
                        assertThat(config(permission, "applyPolicies")).containsExactly("the account of teams"))
                .satisfiesExactlyInAnyOrder(
                        groups -> {
                            assertThat(config(groups, "scopes"))
                                    .containsExactlyInAnyOrder("view", "view-members", "manage-membership");
                            assertThat(config(groups, "resources"))
                                    .containsExactlyInAnyOrderElementsOf(participants()
                                            .map(group -> group.path("id").asText())
                                            .toList());
                        },
                        people -> {
                            assertThat(config(people, "scopes"))
                                    .containsExactlyInAnyOrder("view", "manage-group-membership");
                            assertThat(config(people, "resources")).containsExactly("Users");
                        });
        assertThat(permissions("user"))
                .singleElement()
                .satisfies(policy -> assertThat(config(policy, "users")).containsExactly("service-account-teams"));
    }

    @Test
    void aParticipantIsAGroupThatCarriesItsOwnCode() {
        assertThat(participants())
                .allSatisfy(group -> assertThat(strings(group.at("/attributes/participants")))
                        .containsExactly(group.path("name").asText()));
    }

    @Test
    void everyParticipantWithAProcedureHasItsGroupAndSoHasTheFictitiousOne() {
        var folder = Path.of("src/main/resources/seed/procedures/v2").toFile();
        var codes = Stream.concat(
                        Stream.of(folder.list())
                                .filter(file -> file.endsWith(".yaml"))
                                .map(file -> file.replace(".yaml", "")),
                        Stream.of("XA"))
                .toList();
        assertThat(codes).hasSize(42);
        assertThat(participants())
                .extracting(group -> group.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    static Stream<JsonNode> clients() {
        return each(REALM.path("clients"));
    }

    /** Those whose tokens are shown to our services; of the others, one asks the realm itself and one nobody is. */
    static Stream<JsonNode> callers() {
        return clients()
                .filter(client -> !List.of("teams", "admin-permissions")
                        .contains(client.path("clientId").asText()));
    }

    static Stream<JsonNode> people() {
        return users().filter(user -> !user.has("serviceAccountClientId"));
    }

    private static Stream<JsonNode> users() {
        return each(REALM.path("users"));
    }

    private static Stream<JsonNode> participants() {
        return each(REALM.path("groups"))
                .filter(group -> group.path("name").asText().equals("participants"))
                .flatMap(group -> each(group.path("subGroups")));
    }

    private static JsonNode client(String id) {
        return clients()
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> permissions(String type) {
        return each(client("admin-permissions").at("/authorizationSettings/policies"))
                .filter(policy -> policy.path("type").asText().equals(type));
    }

    /** A list within the settings of a permission, which Keycloak keeps as text. */
    private static List<String> config(JsonNode permission, String name) {
        try {
            return strings(new ObjectMapper()
                    .readTree(permission.path("config").path(name).asText()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode mapper(JsonNode client, String type) {
        return each(client.path("protocolMappers"))
                .filter(mapper -> mapper.path("protocolMapper").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array, String field) {
        return each(array).map(node -> node.path(field).asText()).toList();
    }

    private static List<String> strings(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    private static JsonNode read() {
        try (var file = RealmTest.class.getResourceAsStream("/keycloak/depositary-realm.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

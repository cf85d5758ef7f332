package org.depositary.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.PROBLEM;
import static org.depositary.system.Api.anybody;
import static org.depositary.system.Api.as;
import static org.depositary.system.Waiting.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.local.keycloak.KeycloakServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who acts for a participant, in the real realm; and that the account which says so may do nothing else there. */
@ExtendWith(RunningStack.class)
class TeamsIT {

    private static final String FRANCE = "/participants/FR/members";

    @Test
    void theLeadOfFranceLetsALiaisonActForFranceAndThinksBetterOfIt() {
        var added = as("officer-fr")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", list("officer-fr").header("ETag"))
                .body(Map.of("username", "liaison"))
                .post(FRANCE);
        added.then().statusCode(201);
        assertThat(claim("liaison")).containsExactly("FR");
        list("depositary").then().body("items.username", contains("liaison", "officer-fr", "reviewer-fr"));
        as("officer-fr")
                .header("If-Match", added.header("ETag"))
                .delete(FRANCE + "/liaison")
                .then()
                .statusCode(200)
                .body("items.username", contains("officer-fr", "reviewer-fr"));
        assertThat(claim("liaison")).isEmpty();
        within(
                Duration.ofSeconds(2),
                () -> as("auditor")
                        .queryParam("visibility", "AUDIT")
                        .queryParam("limit", 1000)
                        .get("/declarations/events")
                        .then()
                        .body("type", hasItem("org.depositary.team.member-removed")));
    }

    @Test
    void othersSeeNoTeamAndALeadSeesItsOwnOnly() {
        anybody().get(FRANCE).then().statusCode(401).contentType(PROBLEM);
        as("reviewer-fr").get(FRANCE).then().statusCode(403).contentType(PROBLEM);
        as("officer-fr").get("/participants/DE/members").then().statusCode(403).contentType(PROBLEM);
        as("depositary").get("/participants/DE/members").then().statusCode(200);
    }

    @Test
    void theAccountSeesTheGroupsOfParticipantsAndPeople() {
        var group = groupOf("FR");
        teams().get("/groups/" + group + "/members").then().statusCode(200).body("username", hasItem("officer-fr"));
        teams().get("/users/" + person("liaison")).then().statusCode(200);
    }

    @Test
    void theAccountMayNotSetAPasswordOrGiveARoleOrChangeAPerson() {
        var liaison = "/users/" + person("liaison");
        var password = Map.of("type", "password", "value", "another", "temporary", false);
        var role = administrator().get("/roles/depositary").jsonPath().<String, Object>getMap("$");
        forbidden(teams().body(password).put(liaison + "/reset-password"));
        forbidden(teams().body(List.of(role)).post(liaison + "/role-mappings/realm"));
        forbidden(teams().body(Map.of("firstName", "Another")).put(liaison));
        forbidden(teams().delete(liaison));
        forbidden(teams().post(liaison + "/logout"));
        forbidden(teams().body(Map.of("username", "another")).post("/users"));
    }

    @Test
    void theAccountMayNotTouchAnotherGroup() {
        var liaison = person("liaison");
        administrator().body(Map.of("name", "others")).post("/groups").then().statusCode(201);
        var others = administrator().get("/group-by-path/others").<String>path("id");
        var folder = administrator().get("/group-by-path/participants").<String>path("id");
        try {
            for (var group : List.of(others, folder)) {
                forbidden(teams().put("/users/" + liaison + "/groups/" + group));
                forbidden(teams().get("/groups/" + group + "/members"));
                forbidden(teams().get("/groups/" + group));
                forbidden(teams().body(Map.of("name", "below")).post("/groups/" + group + "/children"));
                forbidden(teams().delete("/groups/" + group));
            }
            forbidden(teams().body(Map.of("name", "FR", "attributes", Map.of())).put("/groups/" + groupOf("FR")));
            forbidden(teams().body(Map.of("name", "more")).post("/groups"));
        } finally {
            administrator().delete("/groups/" + others).then().statusCode(204);
        }
    }

    @Test
    void theAccountMayNotReadTheRealmItsClientsOrItsRoles() {
        Stream.of("/clients", "/roles", "/events", "/identity-provider/instances", "/client-scopes")
                .forEach(path -> forbidden(teams().get(path)));
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(equalTo(403));
    }

    private static Response list(String user) {
        return as(user).get(FRANCE);
    }

    /** For whom a token given now says that {@code user} acts. */
    private static List<String> claim(String user) {
        var token = token(
                "depositary", "password", Map.of("client_id", "depositary-cli", "username", user, "password", "demo"));
        var body = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        List<String> participants = JsonPath.from(body).getList("participants");
        return participants == null ? List.of() : participants;
    }

    private static String person(String username) {
        return administrator().get("/users?exact=true&username=" + username).path("[0].id");
    }

    private static String groupOf(String participant) {
        return administrator().get("/group-by-path/participants/" + participant).path("id");
    }

    private static RequestSpecification teams() {
        var secret = RunningStack.stack().site().secrets().of(KeycloakServer.TEAMS_ACCOUNT);
        return administration(
                token("depositary", "client_credentials", Map.of("client_id", "teams", "client_secret", secret)));
    }

    private static RequestSpecification administrator() {
        var password = RunningStack.stack().site().secrets().of("keycloak-admin");
        return administration(token(
                "master",
                "password",
                Map.of("client_id", "admin-cli", "username", KeycloakServer.ADMIN, "password", password)));
    }

    private static RequestSpecification administration(String token) {
        return given().baseUri(identity() + "/admin/realms/depositary")
                .auth()
                .oauth2(token)
                .contentType("application/json");
    }

    private static String token(String realm, String grant, Map<String, String> form) {
        return given().baseUri(identity())
                .formParams(form)
                .formParam("grant_type", grant)
                .post("/realms/" + realm + "/protocol/openid-connect/token")
                .path("access_token");
    }

    private static String identity() {
        return RunningStack.stack().site().ports().identity().toString();
    }
}

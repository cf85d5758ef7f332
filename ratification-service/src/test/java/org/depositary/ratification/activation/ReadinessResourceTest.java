package org.depositary.ratification.activation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.activation.Scene.CEASEFIRE;
import static org.depositary.ratification.activation.Scene.DEPLOYMENT;
import static org.depositary.ratification.activation.Scene.agreement;
import static org.depositary.ratification.activation.Scene.all;
import static org.depositary.ratification.activation.Scene.approval;
import static org.depositary.ratification.activation.Scene.declaration;
import static org.depositary.ratification.activation.Scene.determination;
import static org.depositary.ratification.activation.Scene.determine;
import static org.depositary.ratification.activation.Scene.determined;
import static org.depositary.ratification.activation.Scene.event;
import static org.depositary.ratification.activation.Scene.follow;
import static org.depositary.ratification.activation.Scene.owe;
import static org.depositary.ratification.activation.Scene.owed;
import static org.depositary.ratification.activation.Scene.owedBy;
import static org.depositary.ratification.activation.Scene.readiness;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.record;
import static org.depositary.ratification.testing.Api.source;
import static org.depositary.ratification.testing.Api.withoutProcedure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.ratification.testing.StatementCounter;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadinessResourceTest extends ServiceTest {

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Inject
    KeepReadiness keep;

    @Inject
    Readinesses readinesses;

    @Inject
    Declared declared;

    @Test
    void approvalsAndTheTriggerMakeACommitmentLive() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA", "XB"), all(CEASEFIRE, DEPLOYMENT)));
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("DORMANT"))
                .body(owed("aid", "XA") + ".basis", equalTo("LEGAL"));
        approval(instrument, "XA", "NONE");
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("READY"))
                .body(owed("aid", "XA") + ".missing", contains("CEASEFIRE_IN_FORCE has not been determined."));
        var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-12");
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"))
                .body(owed("aid", "XA") + ".since", equalTo("2026-01-12"))
                .body(owed("aid", "XA") + ".firedBy", equalTo(ceasefire))
                .body(owed("aid", "XA") + ".said.firedBy", equalTo(ceasefire))
                .body(owed("aid", "XA") + ".missing", empty())
                .body(owed("aid", "XB") + ".readiness", equalTo("BLOCKED"))
                .body(
                        owed("aid", "XB") + ".missing",
                        contains(containsString("FORCE_DEPLOYMENT by XB is not granted. No such approval is known.")))
                .body("counts.ACTIVE", equalTo(1));
        readiness(instrument, "?asAt=2026-01-11").body(owed("aid", "XA") + ".readiness", equalTo("READY"));
    }

    @Test
    void whatWasLiveIsSuspendedWhenItsDeterminationIsWithdrawnAndNeverUndone() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
        var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        follow(ceasefire, Map.of("status", "WITHDRAWN", "occurredOn", "2026-02-01", "source", source()))
                .then()
                .statusCode(201)
                .body("status", equalTo("WITHDRAWN"));
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("SUSPENDED"))
                .body(owed("aid", "XA") + ".firedBy", equalTo(ceasefire))
                .body(owed("aid", "XA") + ".said.readiness", equalTo("SUSPENDED"));
        readiness(instrument, "?asAt=2026-01-31").body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
        assertThat(said(instrument, "aid")).containsExactly("commitment.activated", "commitment.suspended");

        var another = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-03-01");
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"))
                .body(owed("aid", "XA") + ".firedBy", equalTo(another));
    }

    @Test
    void itIsSaidOnceAlsoWhenOnlyTimePassesAndSeveralReplicasLook() throws Exception {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA", "XB"), CEASEFIRE));
        var day = LocalDate.of(2400, 1, 1);
        var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", day.toString());
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("READY"))
                .body("holdsUntil", equalTo("2400-01-01"));
        assertThat(said(instrument, "aid")).isEmpty();
        Callable<Integer> replica = () -> keep.bringUpTo(day);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(List.of(replica, replica, replica)).forEach(Future::resultNow);
        }
        assertThat(said(instrument, "aid"))
                .filteredOn("commitment.activated"::equals)
                .hasSize(2);
        assertThat(activated(instrument, "aid"))
                .containsEntry("firedBy", ceasefire)
                .containsEntry("since", "2400-01-01")
                .containsKey("explanation");
        keep.bringUpTo(today);
    }

    /** What is said is kept, and is no other truth: read anew from the facts, it is the same. */
    @Test
    void whatWasSaidLastIsWhatTheFactsSay() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA", "XB"), CEASEFIRE));
        var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        follow(ceasefire, Map.of("status", "WITHDRAWN", "occurredOn", "2026-02-01"))
                .then()
                .statusCode(201);
        var known = declared.instrument(instrument);
        var views = QuarkusTransaction.requiringNew().call(() -> readinesses.of(known, AsOf.today(today)));
        assertThat(views).hasSize(2).allSatisfy(view -> {
            var said = Objects.requireNonNull(view.said());
            assertThat(said.readiness()).isEqualTo(view.readiness()).isEqualTo(Readiness.SUSPENDED);
            assertThat(said.firedBy()).hasToString(ceasefire);
        });
    }

    @Test
    void whatChangesElsewhereIsFoundOnTheBeat() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), all(CEASEFIRE, DEPLOYMENT)));
        determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        assertThat(said(instrument, "aid")).isEmpty();
        approval(instrument, "XA", "NONE");
        await(() -> keep.bringUpTo(today) >= 0 && said(instrument, "aid").size() == 1);
        assertThat(keep.bringUpTo(today)).isZero();
    }

    @Test
    void anApprovalOfWhichNobodyKnowsWhetherItIsNeededLeavesItUndetermined() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA", "XB"), all(CEASEFIRE, DEPLOYMENT)));
        approval(instrument, "XA", "UNDETERMINED");
        approval(instrument, "XB", "DISPUTED");
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("UNDETERMINED"))
                .body(owed("aid", "XA") + ".prepared", equalTo("UNKNOWN"))
                .body(owed("aid", "XB") + ".readiness", equalTo("UNDETERMINED"));
    }

    /** Constitution of France, art. 35(2), (3): information within three days, consent beyond four months. */
    @Test
    void franceMayOnceParliamentIsInformedAndItsConsentIsStillToCome() {
        var instrument = agreement();
        Feed.declareParticipants("FR");
        post("depositary", "/instruments/" + instrument + "/actions", act("FR", "RATIFICATION", "2020-02-01"))
                .then()
                .statusCode(201);
        owe(instrument, "aid", owedBy(List.of("FR"), all(CEASEFIRE, DEPLOYMENT)));
        published();
        var approval = withoutProcedure(instrument, "FR", "UNDETERMINED");
        approval.put("track", "FORCE_DEPLOYMENT");
        approval.put("procedure", "fr-forces");
        var id = opened(approval);
        record("officer-fr", id, occurrence("decide", "2026-01-10")).then().statusCode(201);
        readiness(instrument).body(owed("aid", "FR") + ".prepared", equalTo("FALSE"));
        record("officer-fr", id, occurrence("inform", "2026-01-12")).then().statusCode(201);
        readiness(instrument)
                .body(owed("aid", "FR") + ".readiness", equalTo("READY"))
                .body(
                        owed("aid", "FR") + ".explanation.children[1].says",
                        containsString("The approval is INFORMED. Consent is still to come: Authorisation"));
    }

    private static void published() {
        if (get("/procedures/fr-forces").statusCode() == 404) {
            var shipped = SeededProcedures.entries().stream()
                    .filter(entry -> entry.path("id").asText().equals("fr-forces"))
                    .findFirst()
                    .orElseThrow();
            var request = ((ObjectNode) shipped.deepCopy()).put("participant", "FR");
            post("depositary", "/procedures", request.toString()).then().statusCode(201);
        }
    }

    @Test
    void anApprovalGivenUnderAnInstrumentThatCarriesItOutCountsToo() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), all(CEASEFIRE, DEPLOYMENT)));
        var slug = Feed.newSlug();
        var carriedOutBy = Feed.instrument(slug);
        carriedOutBy.put("relations", List.of(Map.of("kind", "IMPLEMENTS", "instrument", instrument)));
        Feed.declare("instrument.registered", "instruments/" + slug, carriedOutBy);
        approval(slug, "XA", "NONE");
        readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("READY"));
    }

    @Test
    void whoHasDoneNothingIsNotCommittedAndAPledgeIsAnIntention() {
        var instrument = agreement();
        owe(
                instrument,
                "force",
                Map.of(
                        "obligors",
                        List.of("XA", "XB", "XC"),
                        "contributions",
                        "VOLUNTARY",
                        "activation",
                        CEASEFIRE,
                        "pledges",
                        List.of(pledge("XA", "2026-01-02"))));
        readiness(instrument)
                .body(owed("force", "XA") + ".readiness", equalTo("READY"))
                .body(owed("force", "XB") + ".readiness", equalTo("NO_PLEDGE"))
                .body(owed("force", "XC") + ".readiness", equalTo("NOT_COMMITTED"))
                .body(owed("force", "XC") + ".basis", equalTo("NONE"));
        readiness(instrument, "?asAt=2026-01-01").body(owed("force", "XA") + ".readiness", equalTo("NO_PLEDGE"));
    }

    @Test
    void theBasisIsWhatWasDoneAndWhatIsAgreed() {
        var declaration = declaration("JOINT_DECLARATION");
        Feed.declareRole(declaration, "XC", "ISSUED_IN_THE_NAME_OF");
        sign(declaration, "XA", "POLITICAL");
        sign(declaration, "XB", "SUBJECT_TO_RATIFICATION");
        owe(declaration, "agreed", owedBy(List.of("XA", "XB", "XC"), CEASEFIRE));
        var proposed = owedBy(List.of("XA"), CEASEFIRE);
        proposed.put("maturity", "PROPOSED");
        owe(declaration, "proposed", proposed);
        var intent = declaration("DECLARATION_OF_INTENT");
        sign(intent, "XA", "POLITICAL");
        owe(intent, "meant", owedBy(List.of("XA"), CEASEFIRE));
        readiness(declaration)
                .body(owed("agreed", "XA") + ".basis", equalTo("POLITICAL"))
                .body(owed("agreed", "XB") + ".basis", equalTo("INTENDED"))
                .body(owed("agreed", "XC") + ".basis", equalTo("POLITICAL"))
                .body(owed("agreed", "XC") + ".basisBecause", containsString("issued in the name of XC"))
                .body(owed("proposed", "XA") + ".basis", equalTo("INTENDED"))
                .body(owed("proposed", "XA") + ".readiness", equalTo("DORMANT"));
        readiness(intent).body(owed("meant", "XA") + ".basis", equalTo("INTENDED"));
        determined(declaration, "CEASEFIRE_IN_FORCE", "2026-01-10");
        readiness(declaration)
                .body(owed("proposed", "XA") + ".readiness", equalTo("BLOCKED"))
                .body(owed("proposed", "XA") + ".missing", contains("The commitment is proposed, not agreed."));
    }

    @Test
    void whoHasLeftIsHeldToNothingFromThatDayOn() {
        var instrument = agreement();
        var inForce = Map.<String, Object>of("type", "INSTRUMENT_IN_FORCE_FOR_OBLIGOR");
        owe(instrument, "aid", owedBy(List.of("XA"), all(CEASEFIRE, inForce)));
        determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
        var ceased = act("XA", "CESSATION", "2026-02-01");
        post("depositary", "/instruments/" + instrument + "/actions", ceased)
                .then()
                .statusCode(201);
        readiness(instrument)
                .body(owed("aid", "XA") + ".basis", equalTo("NONE"))
                .body(owed("aid", "XA") + ".readiness", equalTo("NOT_COMMITTED"));
        readiness(instrument, "?asAt=2026-01-31").body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
    }

    @Test
    void withoutARuleNothingIsGuessed() {
        var instrument = agreement();
        owe(instrument, "aid", Map.of("obligors", List.of("XA")));
        readiness(instrument)
                .body(owed("aid", "XA") + ".readiness", equalTo("UNDETERMINED"))
                .body(owed("aid", "XA") + ".explanation", nullValue())
                .body(owed("aid", "XA") + ".missing", contains(containsString("no rule")));
    }

    @Test
    void aGroupOwesThroughItsMembersOfTheDay() {
        var instrument = agreement();
        Feed.declareGroup(
                "example-" + instrument,
                List.of(Map.of("participant", "XA"), Map.of("participant", "XB", "from", "2026-02-01")));
        owe(instrument, "aid", owedBy(List.of("example-" + instrument), CEASEFIRE));
        readiness(instrument, "?asAt=2026-01-31")
                .body("items.obligor", contains("XA"))
                .body("holdsUntil", equalTo("2026-02-01"));
        readiness(instrument, "?asAt=2026-02-01").body("items.obligor", contains("XA", "XB"));
    }

    @Test
    void aRequestAndAStandardAreAskedFor() {
        var instrument = agreement();
        owe(
                instrument,
                "force",
                owedBy(
                        List.of("XA"),
                        all(
                                Map.of(
                                        "type", "EVENT_DETERMINED",
                                        "event", "CESSATION_OF_HOSTILITIES",
                                        "standard", "credible"),
                                Map.of("type", "REQUEST_BY", "participant", "XB"))));
        determined(instrument, "CESSATION_OF_HOSTILITIES", "2026-01-10");
        readiness(instrument).body(owed("force", "XA") + ".triggered", equalTo("FALSE"));
        var credible = determination(instrument, "CESSATION_OF_HOSTILITIES", "2026-01-11");
        credible.put("standard", "credible");
        determine(credible).then().statusCode(201);
        readiness(instrument).body(owed("force", "XA") + ".missing", contains("XB has not asked."));
        var request = determination(instrument, "REQUEST_FOR_DEPLOYMENT", "2026-01-12");
        determine(request).then().statusCode(422).body("errors.pointer", contains("/assertedBy"));
        request.put("assertedBy", "XB");
        var asked = determine(request).then().statusCode(201).extract().path("id");
        readiness(instrument)
                .body(owed("force", "XA") + ".readiness", equalTo("ACTIVE"))
                .body(owed("force", "XA") + ".since", equalTo("2026-01-12"))
                .body(owed("force", "XA") + ".firedBy", equalTo(asked))
                .body(owed("force", "XA") + ".restsOn.size()", equalTo(2));
    }

    @Test
    void whatWasPerformedIsDischargedAndWhatHasEndedExpired() {
        var instrument = agreement();
        var while_ = owedBy(List.of("XA", "XB"), CEASEFIRE);
        while_.put("continuation", CEASEFIRE);
        owe(instrument, "aid", while_);
        var ceasefire = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        var performed =
                Map.of("commitment", "aid", "participant", "XB", "occurredOn", "2026-01-20", "source", source());
        var path = "/instruments/" + instrument + "/performances";
        post("officer-fr", path, performed).then().statusCode(403);
        var record = post("depositary", path, performed);
        record.then().statusCode(201);
        get(record.header("Location").substring(BASE.length()))
                .then()
                .statusCode(200)
                .body("participant", equalTo("XB"));
        post("depositary", path, performed).then().statusCode(409).contentType(PROBLEM);
        readiness(instrument)
                .body(owed("aid", "XB") + ".readiness", equalTo("DISCHARGED"))
                .body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
        readiness(instrument, "?asAt=2026-01-19").body(owed("aid", "XB") + ".readiness", equalTo("ACTIVE"));
        get(path).then().statusCode(200).body("items.commitment", contains("aid"));

        follow(ceasefire, Map.of("effectiveUntil", "2026-03-01")).then().statusCode(201);
        readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("EXPIRED"));
        readiness(instrument, "?asAt=2026-02-28").body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
    }

    @Test
    void whatIfIsAnsweredAndForgotten() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA", "XB"), all(CEASEFIRE, DEPLOYMENT)));
        approval(instrument, "XA", "NONE");
        var supposed = Map.of(
                "events",
                List.of(Map.of("event", "CEASEFIRE_IN_FORCE", "effectiveFrom", "2099-05-01")),
                "approvals",
                List.of(Map.of("participant", "xb", "track", "FORCE_DEPLOYMENT", "on", "2099-06-01")));
        simulate(instrument, supposed)
                .then()
                .statusCode(200)
                .body("asAt", equalTo("2099-06-01"))
                .body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"))
                .body(owed("aid", "XA") + ".without", equalTo("READY"))
                .body(owed("aid", "XA") + ".since", equalTo("2099-05-01"))
                .body(owed("aid", "XB") + ".readiness", equalTo("ACTIVE"))
                .body(owed("aid", "XB") + ".without", equalTo("DORMANT"));
        readiness(instrument, "?asAt=2099-06-01").body(owed("aid", "XA") + ".readiness", equalTo("READY"));
        assertThat(said(instrument, "aid")).isEmpty();
        simulate(instrument, Map.of("mood", 1)).then().statusCode(400);
        simulate("example-nowhere", Map.of()).then().statusCode(404);
    }

    @Test
    void whatWasRecordedLaterWasNotKnownBefore() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
        var known = readiness(instrument, "?knownAt=" + Instant.now()).extract().path("knownAt");
        determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        readiness(instrument).body(owed("aid", "XA") + ".readiness", equalTo("ACTIVE"));
        readiness(instrument, "?knownAt=" + known)
                .body("knownAt", equalTo(known))
                .body(owed("aid", "XA") + ".readiness", equalTo("READY"));
        readiness(instrument, "?knownAt=2000-01-01T00:00:00Z").body("items", empty());
    }

    @Test
    void whatIsReadAgainUnchangedIsNotSentAgain() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
        var path = BASE + "/instruments/" + instrument + "/readiness?asAt=2026-02-01";
        var tag = given().get(path).header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void asManyStatementsAreSentForManyCommitmentsAsForOne() {
        var one = agreement();
        owe(one, "aid", owedBy(List.of("XA"), all(CEASEFIRE, DEPLOYMENT)));
        approval(one, "XA", "NONE");
        determined(one, "CEASEFIRE_IN_FORCE", "2026-01-10");
        var many = agreement();
        IntStream.range(0, 12)
                .forEach(n -> owe(many, "aid-" + n, owedBy(List.of("XA", "XB", "XC"), all(CEASEFIRE, DEPLOYMENT))));
        List.of("XA", "XB", "XC").forEach(participant -> approval(many, participant, "NONE"));
        IntStream.range(1, 6).forEach(n -> determined(many, "CEASEFIRE_IN_FORCE", "2026-01-1" + n));
        assertThat(statementsFor(many)).isEqualTo(statementsFor(one));
    }

    @Test
    void whatIsDeterminedAlsoBringsAnInstrumentIntoForce() {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", event("PEACE_AGREEMENT_IN_FORCE")));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        determined(slug, "PEACE_AGREEMENT_IN_FORCE", "2026-01-09");
        get("/instruments/" + slug + "/entry-into-force")
                .then()
                .body("truth", equalTo("TRUE"))
                .body("entersIntoForceOn", equalTo("2026-01-09"));
    }

    @Test
    void aDecisionAmongSomeBringsItIntoForceForThem() {
        var slug = Feed.newSlug();
        Feed.declareParticipants("XA", "XB");
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", event("DECISION_OF_PARTICIPANTS")));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        var decision = determination(slug, "DECISION_OF_PARTICIPANTS", "2026-01-09");
        decision.put("among", List.of("ZZ"));
        determine(decision).then().statusCode(422).body("errors.pointer", contains("/among/0"));
        decision.put("among", List.of("xa"));
        decision.put("mode", "PROVISIONAL");
        determine(decision).then().statusCode(201).body("among", contains("XA"));
        get("/instruments/" + slug + "/entry-into-force")
                .then()
                .body("participants.participant", contains("XA"))
                .body("participants.mode", contains("PROVISIONAL"));
    }

    private int statementsFor(String slug) {
        var instrument = declared.instrument(slug);
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = StatementCounter.sent();
            assertThat(readinesses.of(instrument, new AsOf(today, Optional.of(Instant.now()))))
                    .isNotEmpty();
            return StatementCounter.sent() - before;
        });
    }

    private static io.restassured.response.Response simulate(String instrument, Object supposed) {
        return given().contentType("application/json")
                .body(supposed)
                .post(BASE + "/instruments/" + instrument + "/readiness/simulations");
    }

    private static Map<String, Object> pledge(String participant, String on) {
        return Map.of("participant", participant, "text", Map.of("en", "A company"), "on", on, "source", source());
    }

    private static void sign(String instrument, String participant, String effect) {
        var act = act(participant, "SIGNATURE", "2026-01-06");
        act.put("effect", effect);
        post("depositary", "/instruments/" + instrument + "/actions", act)
                .then()
                .statusCode(201);
    }

    /** The types of what was officially said of a commitment, in order. */
    private static List<String> said(String instrument, String commitment) {
        return entriesAbout("instruments/" + instrument + "/commitments/" + commitment).stream()
                .map(entry -> String.valueOf(entry.get("type")).substring("org.depositary.".length()))
                .filter(type -> !type.endsWith(".noted"))
                .toList();
    }

    /** What was said last when it became live for somebody; the beat may have said something else since. */
    private static Map<String, Object> activated(String instrument, String commitment) {
        var last = entriesAbout("instruments/" + instrument + "/commitments/" + commitment).stream()
                .filter(entry -> "org.depositary.commitment.activated".equals(entry.get("type")))
                .reduce((_, later) -> later)
                .orElseThrow();
        @SuppressWarnings("unchecked")
        var data = (Map<String, Object>) last.get("data");
        return Objects.requireNonNull(data);
    }
}

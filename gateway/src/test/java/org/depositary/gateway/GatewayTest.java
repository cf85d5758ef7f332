package org.depositary.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import org.depositary.gateway.standin.StandIn;
import org.depositary.gateway.standin.StandInAddresses;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The gateway as it runs, once for all tests of this module, with services behind it that do what a test says. */
@QuarkusTest
@QuarkusTestResource(TestRealm.class)
@QuarkusTestResource(StandInAddresses.class)
public abstract class GatewayTest {

    @Inject
    protected Vertx vertx;

    protected StandIn declarations;
    protected StandIn ratification;

    /** The token of somebody who may register instruments. */
    protected static String bearingToken() {
        return TestRealm.tokenOf("depositary");
    }

    protected static RequestSpecification bearing() {
        return given().header("Authorization", "Bearer " + bearingToken());
    }

    @BeforeEach
    protected void servicesListen() {
        declarations = StandIn.listening(vertx, "declarations");
        ratification = StandIn.listening(vertx, "ratification");
    }

    @AfterEach
    void servicesStop() {
        declarations.close();
        ratification.close();
    }
}

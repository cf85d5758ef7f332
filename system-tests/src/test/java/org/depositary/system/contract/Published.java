package org.depositary.system.contract;

import io.restassured.RestAssured;
import org.depositary.system.RunningStack;

/** The document of the running stack, read once. */
final class Published {

    private static final class Once {
        static final PublishedContract CONTRACT = PublishedContract.parse(text());
    }

    private Published() {}

    static PublishedContract contract() {
        return Once.CONTRACT;
    }

    static String text() {
        return RestAssured.given()
                .noFilters()
                .get(RunningStack.origin() + "/openapi-3.0.json")
                .asString();
    }
}

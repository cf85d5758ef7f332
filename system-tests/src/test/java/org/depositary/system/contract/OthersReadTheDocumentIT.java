package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import java.nio.file.Path;
import org.depositary.system.RunningStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other people's tools make of the document: two linters, and TypeScript. Where there is no node, they are left out. */
@ExtendWith(RunningStack.class)
class OthersReadTheDocumentIT {

    private static final Path MODULE =
            Path.of(System.getProperty("depositary.checkout", "..")).resolve("system-tests");

    private static NodeTools tools;

    @BeforeAll
    static void theToolsAreInstalled() {
        assumeTrue(NodeTools.areThere(), "npm was not found: linters and the TypeScript client are left out.");
        tools = NodeTools.installed(MODULE.resolve("src/test/node"), MODULE.resolve("target/node"));
        tools.write("openapi.json", published("/openapi.json"));
    }

    @Test
    void spectralFindsNothing() {
        var outcome = spectral("openapi.json");
        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    @Test
    void spectralFindsWhatIsWrong() {
        tools.write(
                "spoilt.json",
                published("/openapi.json")
                        .replaceFirst("\"operationId\" ?: ?\"getInstrument\"", "\"x-nameless\":true"));
        assertThat(spectral("spoilt.json").status()).isNotZero();
    }

    @Test
    void redoclyFindsNothing() {
        var outcome = tools.run("npx", "--no-install", "redocly", "lint", "--config=redocly.yaml", "openapi.json");
        assertThat(outcome.status()).as(outcome.said()).isZero();
    }

    @Test
    void aClientInTypeScriptReadsAnInstrumentAndAsksACalculator() {
        var types = tools.run("npx", "--no-install", "openapi-typescript", "openapi.json", "--output", "schema.d.ts");
        assertThat(types.status()).as(types.said()).isZero();
        var compiled = tools.run("npx", "--no-install", "tsc", "--project", ".");
        assertThat(compiled.status()).as(compiled.said()).isZero();
        var called = tools.run("node", "client.js", RunningStack.origin().toString());
        assertThat(called.said().strip()).isEqualTo("paris-declaration-2026 CARRIED");
    }

    private static NodeTools.Outcome spectral(String document) {
        return tools.run(
                "npx", "--no-install", "spectral", "lint", "--ruleset=spectral.yaml", "--fail-severity=warn", document);
    }

    private static String published(String path) {
        return RestAssured.get(RunningStack.origin() + path).asString();
    }
}

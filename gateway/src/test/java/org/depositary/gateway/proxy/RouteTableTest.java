package org.depositary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.depositary.gateway.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published document read as a table: which service answers which method on which path. */
class RouteTableTest {

    private static final RouteTable TABLE = table("""
            {"paths": {
              "/api/v1/instruments": {"x-depositary-service": "declarations-service", "get": {}, "post": {"security": [{"keycloak": []}]}},
              "/api/v1/instruments/{instrument}": {"x-depositary-service": "declarations-service", "get": {}},
              "/api/v1/instruments/{instrument}/clauses/{eId}/versions": {"x-depositary-service": "declarations-service", "get": {}},
              "/api/v1/instruments/{instrument}/status": {"x-depositary-service": "ratification-service", "get": {}},
              "/api/v1/instruments/{instrument}/progress": {"x-depositary-service": "gateway", "get": {"security": []}},
              "/api/v1/approvals/{approval}": {"x-depositary-service": "ratification-service", "get": {"security": [{"keycloak": []}, {}]}},
              "/api/v1/approvals/imports": {"x-depositary-service": "declarations-service", "post": {}},
              "/api/v1/approvals/imports/rows": {"x-depositary-service": "declarations-service", "get": {}},
              "/api/v1/approvals/{approval}/votes": {"x-depositary-service": "ratification-service", "get": {}}
            }}""");

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/instruments,                            DECLARATIONS",
        "GET,  /api/v1/instruments/example-treaty,             DECLARATIONS",
        "GET,  /api/v1/instruments/example-treaty/status,      RATIFICATION",
        "GET,  /api/v1/instruments/example-treaty/progress,    GATEWAY",
        "GET,  /api/v1/instruments/a/clauses/art_3/versions,   DECLARATIONS",
        // A word outranks a parameter, and gives way where it leads nowhere.
        "POST, /api/v1/approvals/imports,                      DECLARATIONS",
        "GET,  /api/v1/approvals/0190,                         RATIFICATION",
        "GET,  /api/v1/approvals/imports/rows,                 DECLARATIONS",
        "GET,  /api/v1/approvals/imports/votes,                RATIFICATION",
        // An encoded slash stays in its segment; an encoded letter is that letter.
        "GET,  /api/v1/instruments/a%2Fstatus,                 DECLARATIONS",
        "GET,  /api/v1/instruments/a%2Fb/status,               RATIFICATION",
        "GET,  /api/v1/%69nstruments,                          DECLARATIONS",
        "GET,  /api/v1/instruments/a+b%20c,                    DECLARATIONS",
        // HEAD goes wherever GET does.
        "HEAD, /api/v1/instruments/example-treaty,             DECLARATIONS"
    })
    void anOperationLeadsToItsOwner(String method, String path, Service owner) {
        assertThat(TABLE.find(method, path))
                .isInstanceOfSatisfying(
                        Direction.To.class, to -> assertThat(to.route().owner()).isEqualTo(owner));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/instruments/",
                "/api/v1//instruments",
                "/api/v1/Instruments",
                "/api/v1/instruments%2Fa",
                "/api/v1/instruments/a/b",
                "/api/v1/instruments/..",
                "/api/v1/instruments/%2e%2E/status",
                "/api/v1/instruments/./status",
                "/api/v1/instruments/%zz",
                "api/v1/instruments"
            })
    void whatIsNotInTheDocumentLeadsNowhere(String path) {
        assertThat(TABLE.find("GET", path)).isInstanceOf(Direction.Nowhere.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE  | /api/v1/instruments       | GET, HEAD, OPTIONS, POST",
                "OPTIONS | /api/v1/instruments/a     | GET, HEAD, OPTIONS",
                "HEAD    | /api/v1/approvals/imports | OPTIONS, POST",
                "get     | /api/v1/instruments       | GET, HEAD, OPTIONS, POST",
                "TRACE   | /api/v1/instruments/a     | GET, HEAD, OPTIONS"
            })
    void anotherMethodIsToldWhichThereAre(String method, String path, String allowed) {
        assertThat(TABLE.find(method, path))
                .isInstanceOfSatisfying(
                        Direction.OtherMethods.class,
                        others -> assertThat(others.allowed()).containsExactly(allowed.split(", ")));
    }

    @Test
    void whatNeedsATokenIsWhatTheDocumentSays() {
        assertThat(secured("POST", "/api/v1/instruments")).isTrue();
        assertThat(secured("GET", "/api/v1/instruments")).isFalse();
        assertThat(secured("GET", "/api/v1/instruments/a/progress")).isFalse();
    }

    @Test
    void aTokenThatMayBeLeftOutIsNotNeeded() {
        assertThat(secured("GET", "/api/v1/approvals/0190")).isFalse();
    }

    private static boolean secured(String method, String path) {
        return TABLE.find(method, path) instanceof Direction.To(Route route) && route.secured();
    }

    private static RouteTable table(String document) {
        try {
            return RouteTable.of(new ObjectMapper().readTree(document), template -> 1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

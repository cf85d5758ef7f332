package org.depositary.system.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was answered. */
record Answer(int status, Map<String, List<String>> headers, Body body) {

    Answer {
        var caseless = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        caseless.putAll(headers);
        headers = caseless;
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    String text() {
        return body.text();
    }

    boolean isJson() {
        return header("Content-Type").orElse("").contains("json");
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}

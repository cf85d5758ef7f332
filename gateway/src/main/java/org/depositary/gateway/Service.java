package org.depositary.gateway;

import java.util.List;
import java.util.stream.Stream;

/** Who answers an operation, under the name that the published document gives it. */
public enum Service {
    DECLARATIONS("declarations-service"),
    RATIFICATION("ratification-service"),
    GATEWAY("gateway");

    /** Those that keep a journal. */
    public static final List<Service> WITH_JOURNAL = List.of(DECLARATIONS, RATIFICATION);

    private final String title;

    Service(String title) {
        this.title = title;
    }

    /** The service's name as operators and the document write it. */
    public String title() {
        return title;
    }

    /** Where the feed of its journal is read. */
    public String feed() {
        return switch (this) {
            case DECLARATIONS -> "/api/v1/declarations/events";
            case RATIFICATION -> "/api/v1/ratifications/events";
            case GATEWAY -> throw new IllegalStateException("The gateway keeps no journal.");
        };
    }

    /** The service of that name. */
    public static Service named(String title) {
        return Stream.of(values())
                .filter(service -> service.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is named '" + title + "'."));
    }
}

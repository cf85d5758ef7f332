package org.depositary.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how long the gateway waits for them. A key that is not here stops the start. */
@ConfigMapping(prefix = "depositary")
public interface GatewaySettings {

    /** Where declarations-service is reached. */
    Address declarations();

    /** Where ratification-service is reached. */
    Address ratification();

    /** Where {@code service} is reached. */
    default Address of(Service service) {
        return switch (service) {
            case DECLARATIONS -> declarations();
            case RATIFICATION -> ratification();
            case GATEWAY -> throw new IllegalArgumentException("The gateway is not behind itself.");
        };
    }

    /** How requests are handed on: {@code depositary.proxy.*}. */
    Proxy proxy();

    /** How composite views are put together: {@code depositary.view.*}. */
    View view();

    /** A service's address. */
    interface Address {

        /** Scheme, host and port; the paths are the same on both sides of the gateway. */
        URI url();
    }

    /** How requests are handed on. */
    interface Proxy {

        /** How long a service may take to accept a connection, or to have one free. */
        @WithDefault("1S")
        Duration connectTimeout();

        /** How long a service may take to begin its answer once it has the whole request; a long poll's wait is added. */
        @WithDefault("10S")
        Duration answerTimeout();

        /** How long a connection may carry nothing in either direction. Longer than the longest poll. */
        @WithDefault("60S")
        Duration idleTimeout();

        /** How many connections the gateway opens to one service at most. */
        @WithDefault("128")
        int connections();

        /** How many requests wait for a connection to one service at most; more are refused at once. */
        @WithDefault("256")
        int waiting();

        /** When a service that fails is left in peace: {@code depositary.proxy.breaker.*}. */
        Breaker breaker();
    }

    /** When a service that fails is left in peace. */
    interface Breaker {

        /** After how many requests in ten seconds that it did not answer. */
        @WithDefault("20")
        int failures();

        /** For how long; then one request is let through, and its answer decides. */
        @WithDefault("2S")
        Duration rest();
    }

    /** How composite views are put together. */
    interface View {

        /** How long all the parts of one view may take together; what is not there by then is named as missing. */
        @WithDefault("2S")
        Duration deadline();
    }
}

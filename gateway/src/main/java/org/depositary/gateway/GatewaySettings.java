package org.depositary.gateway;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** What anybody was answered, kept in memory: {@code depositary.cache.*}. */
    Cache cache();

    /** How what changes is followed: {@code depositary.changes.*}. */
    Changes changes();

    /** What the pages say that are no operations: {@code depositary.page.*}. */
    Page page();

    /** What one client may ask for, and how much of it at once: {@code depositary.limits.*}. */
    Limits limits();

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

    /** What anybody was answered, kept in memory. */
    interface Cache {

        /** How much memory the answers take at most. */
        @WithDefault("64M")
        MemorySize memory();

        /** The longest body that is kept; longer ones are read from the service each time. */
        @WithDefault("1M")
        MemorySize longest();

        /** How often each service is asked how far its journal goes. */
        @WithDefault("250MS")
        Duration beat();

        /** How long what it said is believed; then every answer is confirmed by the service before it is given. */
        @WithDefault("750MS")
        Duration trust();

        /** After how long an answer is confirmed by the service even if nothing seems to have happened. */
        @WithDefault("60S")
        Duration recheck();

        /** For how long the last answer must do when the service gives none, and after how long one is forgotten. */
        @WithDefault("1H")
        Duration staleFor();
    }

    /** How what changes is followed. */
    interface Changes {

        /** How many entries of each journal are held in memory; what lies further back is read when it is asked for. */
        @WithDefault("2000")
        int remembered();

        /** How many event streams are open at most. */
        @WithDefault("5000")
        int streams();

        /** After how long without a change a stream says that it is still there. */
        @WithDefault("15S")
        Duration heartbeat();
    }

    /** What the pages say that are no operations. */
    interface Page {

        /** Whom to tell of a hole in the software (RFC 9116): an address that people read. */
        @WithDefault("mailto:security@depositary.example")
        URI securityContact();
    }

    /** What one client may ask for, and how much of it at once. */
    interface Limits {

        /** Of an address, or a network of IPv6, without a valid token. */
        Quota anybody();

        /** Of whom a valid token names. */
        Quota signedIn();

        /**
         * How many requests to one service may be under way for reads by anybody to be handed on; the connections above
         * that are for those who have a token.
         */
        @WithDefault("96")
        int publicReads();

        /** The longest address with its query, in characters. */
        @WithDefault("4096")
        int address();

        /** How many parameters a query may have. */
        @WithDefault("50")
        int parameters();

        /** The headers, names and values together. */
        @WithDefault("16K")
        MemorySize headers();

        /** The longest body, but for the following. */
        @WithDefault("256K")
        MemorySize body();

        /** The longest body of a calendar or its days. */
        @WithDefault("4M")
        MemorySize calendarBody();

        /** The longest body of a document or an import. */
        @WithDefault("50M")
        MemorySize fileBody();
    }

    /** So many requests in so much time; not all at once where the time has just begun. */
    interface Quota {

        /** How many. */
        @WithDefault("6000")
        int requests();

        /** In how much time. */
        @WithDefault("60S")
        Duration in();
    }
}

package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The last position of a journal. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeedHead(long position) {}

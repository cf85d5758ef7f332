package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An instrument, as far as a view needs it: the name that stands in paths. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Instrument(String slug) {}

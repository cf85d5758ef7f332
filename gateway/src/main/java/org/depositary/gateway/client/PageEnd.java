package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Where the next page begins; absent on the last. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PageEnd(@Nullable String next) {}

package org.depositary.kit.follow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** How far the feed goes: whatever comes beyond {@code position} is settled after {@code settledThrough}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedHead(long position, Instant settledThrough) {}

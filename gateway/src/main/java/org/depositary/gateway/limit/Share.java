package org.depositary.gateway.limit;

import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.depositary.gateway.GatewaySettings;

/** What one client may still ask for, under the policy that its like have (RateLimit fields for HTTP). */
public final class Share {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private final String policy;
    private final CharSequence policyTold;
    private final GatewaySettings.Quota quota;
    private final Bucket bucket;

    Share(String policy, GatewaySettings.Quota quota) {
        this.policy = policy;
        this.quota = quota;
        policyTold = HttpHeaders.createOptimized(
                '"' + policy + "\";q=" + quota.requests() + ";w=" + quota.in().toSeconds());
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(quota.requests()).refillGreedy(quota.requests(), quota.in()))
                .build();
    }

    /** Takes one request from it; whether there was one. */
    public boolean take() {
        return bucket.tryConsume(1);
    }

    /** Gives back what has been taken: the request was answered with 304, which costs nothing. */
    public void giveBack() {
        bucket.addTokens(1);
    }

    /** How long until there is a request to take. */
    public Duration untilNext() {
        var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
        return Duration.ofNanos(wait).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Says what there is, and until when all of it is there again. */
    public void tell(MultiMap headers) {
        var left = Math.max(0, bucket.getAvailableTokens());
        var missing = Math.max(0, quota.requests() - left);
        var seconds = Math.ceilDiv(missing * quota.in().toMillis(), quota.requests() * 1000L);
        headers.set(POLICY, policyTold);
        headers.set(LEFT, '"' + policy + "\";r=" + left + ";t=" + seconds);
    }
}

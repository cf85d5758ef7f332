package org.depositary.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which the final clauses let consent to be bound be expressed (VCLT art. 11); on the wire the act alone, where
 * nothing else is told.
 *
 * @param afterSignature whether one must have signed before (art. 14)
 * @param openTo to whom it is open, as the clause says it
 */
public record ConsentMeans(
        ActionType act,
        @Nullable AfterSignature afterSignature,
        @Nullable String openTo,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate openUntil) {

    @JsonCreator
    public ConsentMeans(
            @JsonProperty(value = "act", required = true) ActionType act,
            @JsonProperty("afterSignature") @Nullable AfterSignature afterSignature,
            @JsonProperty("openTo") @Nullable String openTo,
            @JsonProperty("openFrom") @Nullable LocalDate openFrom,
            @JsonProperty("openUntil") @Nullable LocalDate openUntil) {
        this.act = Objects.requireNonNull(act, "act");
        this.afterSignature = afterSignature;
        this.openTo = openTo;
        this.openFrom = openFrom;
        this.openUntil = openUntil;
    }

    /** An act of which nothing more is told. */
    public static ConsentMeans of(ActionType act) {
        return new ConsentMeans(act, null, null, null, null);
    }

    @JsonCreator
    static ConsentMeans named(String act) {
        return of(ActionType.valueOf(act));
    }

    /** Whether a signature must come before the act. */
    public enum AfterSignature {
        REQUIRED,
        NOT_REQUIRED
    }

    @JsonValue
    Object written() {
        var all = new LinkedHashMap<String, Object>();
        all.put("act", act.name());
        put(all, "afterSignature", afterSignature);
        put(all, "openTo", openTo);
        put(all, "openFrom", openFrom);
        put(all, "openUntil", openUntil);
        return all.size() == 1 ? act.name() : all;
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object told) {
        if (told != null) {
            all.put(name, told);
        }
    }
}

package org.depositary.kit.journal;

import org.depositary.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, before it is written down.
 *
 * <p>{@code data} is the whole state after the change, so that a consumer rebuilds its copy from entries alone;
 * {@code before} is the state it replaces, kept in the private part.
 */
public record Entry(
        String type,
        String subject,
        Visibility visibility,
        Object data,
        Caller recordedBy,
        @Nullable String reason,
        @Nullable Object before) {

    /** A confirmed, hence public, entry of {@code type} (past tense, reverse domain) about {@code subject}. */
    public static Entry of(String type, String subject, Object data, Caller recordedBy) {
        return new Entry("org.depositary." + type, subject, Visibility.PUBLIC, data, recordedBy, null, null);
    }

    public Entry seenBy(Visibility only) {
        return new Entry(type, subject, only, data, recordedBy, reason, before);
    }

    public Entry because(@Nullable String why) {
        return new Entry(type, subject, visibility, data, recordedBy, why, before);
    }

    public Entry replacing(@Nullable Object former) {
        return new Entry(type, subject, visibility, data, recordedBy, reason, former);
    }
}

package org.depositary.kit.write;

import org.jspecify.annotations.Nullable;

/** What a write answers once it stands: status, where the new thing is, the version that stands now, and its view. */
public record Answer(int status, @Nullable String location, String eTag, Object view) {

    /** 201: something new at {@code location} (a path). */
    public static Answer created(String location, String eTag, Object view) {
        return new Answer(201, location, eTag, view);
    }

    /** 200: something that was there, changed. */
    public static Answer changed(String eTag, Object view) {
        return new Answer(200, null, eTag, view);
    }
}

package org.depositary.gateway.proxy;

import java.util.List;
import org.depositary.gateway.Service;

/**
 * Where one operation leads: who answers it, whether it needs a valid token, the media types of what it gives, whether that
 * is a representation which may be kept, and how long a body may be sent there.
 */
record Route(Service owner, boolean secured, List<String> mediaTypes, boolean kept, long longestBody) {

    Route {
        mediaTypes = List.copyOf(mediaTypes);
    }

    /** Those whose journals can change what it gives. */
    List<Service> sources() {
        return owner == Service.GATEWAY ? Service.WITH_JOURNAL : List.of(owner);
    }
}

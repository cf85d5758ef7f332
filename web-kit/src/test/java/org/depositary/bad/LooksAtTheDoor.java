package org.depositary.bad;

import jakarta.ws.rs.core.MediaType;

class LooksAtTheDoor {

    MediaType form() {
        return MediaType.APPLICATION_JSON_TYPE;
    }
}

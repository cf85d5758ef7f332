package org.depositary.bad;

import jakarta.ws.rs.NotFoundException;

class KnowsAStatus {

    RuntimeException refusal() {
        return new NotFoundException();
    }
}

package org.depositary.gateway.proxy;

import org.depositary.gateway.Service;

/** Where one operation leads: who answers it, and whether it needs a valid token. */
record Route(Service owner, boolean secured) {}

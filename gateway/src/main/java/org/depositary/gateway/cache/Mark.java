package org.depositary.gateway.cache;

import org.depositary.gateway.Service;

/** How far a service's journal was known before something was read, and how many of its writes had been answered here. */
public record Mark(Service service, long head, long writes) {}

package org.depositary.declarations.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom an amendment binds: all parties, or those that accepted it [VCLT 40(4)]. */
@Schema(name = "AmendmentBinds")
public enum Binds {
    ALL,
    ACCEPTING
}

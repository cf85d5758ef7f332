package org.depositary.ratification.procedure.graph;

/** What a route carries into the step it leads to. */
enum RouteStatus {
    TRUE,
    FALSE,
    ALLOWS,
    UNTRAVERSABLE;

    static RouteStatus of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    RouteStatus decided() {
        return this == TRUE ? ALLOWS : this;
    }

    RouteStatus negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case ALLOWS, UNTRAVERSABLE -> this;
        };
    }

    RouteStatus and(RouteStatus other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == ALLOWS || other == ALLOWS ? ALLOWS : TRUE;
    }

    RouteStatus or(RouteStatus other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == ALLOWS || other == ALLOWS ? ALLOWS : FALSE;
    }

    /** What this status, on the route into a business step, says of that step. */
    Potential potential() {
        return switch (this) {
            case TRUE -> Potential.CAUSED;
            case ALLOWS -> Potential.ALLOWED;
            case FALSE -> Potential.NOT_YET;
            case UNTRAVERSABLE -> Potential.NOT_CURRENTLY;
        };
    }
}

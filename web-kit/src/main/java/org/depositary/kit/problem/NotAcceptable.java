package org.depositary.kit.problem;

/** What is asked for exists, and in none of the forms that the client accepts (RFC 9110, section 15.5.7). */
public final class NotAcceptable extends Refusal {

    public NotAcceptable() {
        super(Kind.NOT_ACCEPTABLE, "not-acceptable", "None of the media types in Accept can be given.");
    }
}

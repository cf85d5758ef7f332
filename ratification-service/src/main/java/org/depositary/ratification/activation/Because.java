package org.depositary.ratification.activation;

/** Readiness in a sentence. */
final class Because {

    private Because() {}

    static String of(Readiness readiness, String obligor) {
        return switch (readiness) {
            case NOT_COMMITTED -> "%s is not held to it, neither in law nor in politics.".formatted(obligor);
            case NO_PLEDGE -> "Contributions are voluntary, and %s has pledged none.".formatted(obligor);
            case DORMANT ->
                "Neither has what sets it off happened, nor is everything fulfilled that is asked of %s."
                        .formatted(obligor);
            case READY -> "All that is asked of %s is fulfilled; what sets it off has not happened.".formatted(obligor);
            case BLOCKED ->
                "What sets it off has happened; something that is asked of %s is missing.".formatted(obligor);
            case ACTIVE -> "Every condition is met: it is live for %s.".formatted(obligor);
            case SUSPENDED ->
                "It was live for %s; a determination that made it so no longer stands.".formatted(obligor);
            case DISCHARGED -> "%s has performed it.".formatted(obligor);
            case EXPIRED -> "Its time is over.";
            case UNDETERMINED -> "Something it depends on is not known.";
        };
    }
}

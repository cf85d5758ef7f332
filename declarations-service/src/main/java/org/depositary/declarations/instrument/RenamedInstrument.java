package org.depositary.declarations.instrument;

/** The instrument that had this slug has another now; whoever asks is led there. */
public final class RenamedInstrument extends RuntimeException {

    private final String slug;

    RenamedInstrument(String former, String slug) {
        super("'" + former + "' is now '" + slug + "'.", null, false, false);
        this.slug = slug;
    }

    /** The slug that it has now. */
    public String slug() {
        return slug;
    }
}

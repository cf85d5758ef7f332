package org.depositary.gateway.cache;

/** What memory has under a question. */
sealed interface Slot permits Kept, Slot.ByLanguage {

    int weight();

    /** The answers differ by language; each is kept under its own question. */
    record ByLanguage() implements Slot {

        @Override
        public int weight() {
            return 0;
        }
    }
}

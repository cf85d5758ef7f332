package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The bytes of a request or of an answer. */
final class Body {

    static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Body of(String text) {
        return new Body(text.getBytes(UTF_8));
    }

    boolean isEmpty() {
        return bytes.length == 0;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String text() {
        return new String(bytes, UTF_8);
    }
}

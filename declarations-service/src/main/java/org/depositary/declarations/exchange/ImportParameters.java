package org.depositary.declarations.exchange;

import java.util.Optional;

/** What the sender of a document says of it, where the document itself does not. */
public record ImportParameters(Optional<String> slug, Optional<String> kind, Optional<String> citation) {}

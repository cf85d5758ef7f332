package org.depositary.ratification.procedure.picture;

import java.util.List;
import java.util.Optional;

/** A step as it is drawn; {@code group} names those that run side by side; {@code says} is for who asks for more. */
record Box(
        String id,
        String name,
        String body,
        List<String> remarks,
        boolean optional,
        Optional<String> group,
        Optional<Shade> shade,
        String says) {

    Box {
        remarks = List.copyOf(remarks);
    }

    String fill() {
        return shade.map(Shade::fill).orElse("#ffffff");
    }
}

package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The name of a clause within its text, which says where it stands: {@code art_3__para_2} (Akoma Ntoso Naming Convention,
 * section 5).
 */
@Schema(
        type = SchemaType.STRING,
        implementation = String.class,
        description = "The clause's eId as in Akoma Ntoso: it says where the clause stands.",
        examples = "para_1__point_a")
public record EId(@JsonValue String value) {

    private static final String SEPARATOR = "__";
    private static final Pattern FORM = Pattern.compile("[a-z]+(_[a-z0-9.-]+)?(__[a-z]+(_[a-z0-9.-]+)?)*");
    private static final int LONGEST = 250;

    public EId {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no eId: write art_3, or art_3__para_2 for its second paragraph.");
        }
    }

    /** Reads an eId in any case. */
    @JsonCreator
    public static EId of(String text) {
        return new EId(text.toLowerCase(Locale.ROOT));
    }

    /** The clause this one stands in; empty for one that stands at the top. */
    public Optional<EId> parent() {
        var end = value.lastIndexOf(SEPARATOR);
        return end < 0 ? Optional.empty() : Optional.of(new EId(value.substring(0, end)));
    }

    /** Whether this is {@code other} or the name of something in it. */
    public boolean isWithin(EId other) {
        return equals(other) || value.startsWith(other.value + SEPARATOR);
    }

    /** This name, once {@code from}, in which it stands, is called {@code to}. */
    public EId moved(EId from, EId to) {
        return new EId(to.value + value.substring(from.value.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}

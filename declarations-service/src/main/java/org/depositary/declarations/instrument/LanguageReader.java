package org.depositary.declarations.instrument;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.depositary.kit.problem.JsonFaults;
import org.depositary.kit.problem.Unsound;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.Rule;

/** Reads what is written in the language of final clauses; a word it does not know makes the whole unsound, at its place. */
public abstract class LanguageReader<T> extends JsonDeserializer<T> {

    private final Class<T> type;

    private LanguageReader(Class<T> type) {
        this.type = type;
    }

    /** Reads final clauses. */
    public static final class OfFinalClauses extends LanguageReader<FinalClauses> {
        OfFinalClauses() {
            super(FinalClauses.class);
        }
    }

    /** Reads a rule. */
    public static final class OfRule extends LanguageReader<Rule> {
        OfRule() {
            super(Rule.class);
        }
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var at = parser.getParsingContext().pathAsPointer().toString();
        var written = context.readTree(parser);
        try {
            return context.readTreeAsValue(written, type);
        } catch (JsonMappingException fault) {
            throw new Unsound("unknown-rule", at + JsonFaults.pointer(fault), says(fault));
        }
    }

    /** A rule names its type itself; that, too, is read here. */
    @Override
    public T deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    private static String says(JsonMappingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> "This rule has no such field.";
            case InvalidTypeIdException type when type.getTypeId() == null -> "The type of the rule is missing.";
            case InvalidTypeIdException type -> "There is no rule of this type.";
            case InvalidFormatException format -> "This value cannot stand here.";
            default -> "A value is missing here, or is of another type.";
        };
    }
}

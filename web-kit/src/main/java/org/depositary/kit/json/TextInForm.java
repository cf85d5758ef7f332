package org.depositary.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.depositary.kit.form.Form;
import org.depositary.kit.problem.NotInForm;

/** Reads a text in the house's form for its type, and nothing but a text. */
final class TextInForm<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient Form<T> form;

    TextInForm(Class<T> type) {
        super(type);
        this.type = type;
        this.form = Form.require(type);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return form.read(parser.getText());
        } catch (NotInForm text) {
            throw JsonMappingException.from(parser, text.getMessage(), text);
        }
    }
}

package org.depositary.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.depositary.kit.text.Languages;
import org.depositary.kit.text.MultilingualText;

/** A text by language: in all of them, or in the one that the writer's attribute {@link Languages} picks. */
final class TextInLanguages extends StdSerializer<MultilingualText> {

    TextInLanguages() {
        super(MultilingualText.class);
    }

    @Override
    public void serialize(MultilingualText text, JsonGenerator json, SerializerProvider provider) throws IOException {
        var said = provider.getAttribute(Languages.class) instanceof Languages wanted
                ? wanted.pick(text)
                : text.byLanguage();
        provider.defaultSerializeValue(said, json);
    }
}

package org.depositary.kit.form;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Reads parameters as the house writes values; what is not in form is refused under the parameter's name. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return Form.of(type)
                .map(form -> (ParamConverter<T>) new Converter<>(form))
                .orElse(null);
    }

    private record Converter<T>(Form<T> form) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            return text == null ? null : form.read(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

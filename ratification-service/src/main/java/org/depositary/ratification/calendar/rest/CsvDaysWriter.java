package org.depositary.ratification.calendar.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes days as the CSV in which they can be published again; no value in it can be taken for a formula. */
@Provider
@Produces(CsvDaysReader.CSV)
public class CsvDaysWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CalendarDays.class;
    }

    @Override
    public void writeTo(
            Object days,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        var csv = new StringBuilder("date,chamber,kind,certainty\r\n");
        ((CalendarDays) days)
                .toDays()
                .forEach(day -> csv.append(String.join(
                                ",",
                                day.date().toString(),
                                day.chamber(),
                                day.kind().name(),
                                day.certainty().name()))
                        .append("\r\n"));
        body.write(csv.toString().getBytes(UTF_8));
    }
}

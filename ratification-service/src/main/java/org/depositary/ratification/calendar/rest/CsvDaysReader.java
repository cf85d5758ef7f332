package org.depositary.ratification.calendar.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.kit.form.Form;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.NotInForm;
import org.depositary.ratification.calendar.Certainty;
import org.depositary.ratification.calendar.DayKind;

/**
 * Reads days from CSV (RFC 4180) with the columns date, chamber, kind and, where it is told, certainty; a parliament that
 * publishes its days with the columns house and day_type is understood, too.
 */
@Provider
@Consumes(CsvDaysReader.CSV)
public class CsvDaysReader implements MessageBodyReader<Object> {

    static final String CSV = "text/csv";

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();
    private static final Map<String, String> ALSO = Map.of("chamber", "house", "kind", "day_type");
    private static final CsvSchema HEADED = CsvSchema.emptySchema().withHeader();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CalendarDays.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        List<DayRequest> days = new ArrayList<>();
        List<InvalidPart> faults = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows =
                MAPPER.readerForMapOf(String.class).with(HEADED).readValues(body)) {
            for (int place = 0; rows.hasNextValue(); place++) {
                var row = new Row("/days/" + place, rows.nextValue(), faults);
                row.day().ifPresent(days::add);
            }
        } catch (JsonProcessingException unreadable) {
            throw new Malformed("malformed-csv", "The CSV cannot be read: a header line and rows of the same columns.");
        }
        if (!faults.isEmpty()) {
            throw Malformed.parts(faults.subList(0, Math.min(faults.size(), 100)));
        }
        return new CalendarDays(days);
    }

    /** One row, and what is wrong with it. */
    private record Row(String pointer, Map<String, String> cells, List<InvalidPart> faults) {

        Optional<DayRequest> day() {
            var date = cell("date", LocalDate.class);
            var chamber = needed("chamber");
            var kind = cell("kind", DayKind.class);
            var certainty = given("certainty").flatMap(_ -> cell("certainty", Certainty.class));
            return date.isEmpty() || chamber.isEmpty() || kind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DayRequest(
                            date.get(), chamber.get(), kind.get(), certainty.orElse(Certainty.CONFIRMED)));
        }

        private <T> Optional<T> cell(String column, Class<T> type) {
            return needed(column).flatMap(text -> {
                try {
                    return Optional.of(Form.require(type).read(text));
                } catch (NotInForm fault) {
                    faults.add(new InvalidPart(pointer + "/" + column, String.valueOf(fault.getMessage())));
                    return Optional.empty();
                }
            });
        }

        private Optional<String> needed(String column) {
            var text = given(column);
            if (text.isEmpty()) {
                faults.add(new InvalidPart(pointer + "/" + column, "is needed"));
            }
            return text;
        }

        private Optional<String> given(String column) {
            return Optional.ofNullable(cells.get(column))
                    .or(() -> Optional.ofNullable(cells.get(ALSO.getOrDefault(column, column))))
                    .filter(text -> !text.isBlank());
        }
    }
}

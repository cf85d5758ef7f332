package org.depositary.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.depositary.kit.json.WireJson;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.findAndRegisterModules();
        new WireJson().customize(JSON);
    }

    enum Tone {
        PLAIN,
        WARM;

        @JsonCreator
        static Tone named(String name) {
            return valueOf(name);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = Seal.Wax.class, name = "WAX")})
    sealed interface Seal {
        record Wax(String colour, int weight) implements Seal {}
    }

    record Letter(
            @Nullable String text,
            @Nullable Integer pages,
            @Nullable PartialDate day,
            @Nullable MultilingualText title,
            @Nullable Tone tone,
            @Nullable Seal seal,
            @Nullable List<Letter> enclosed,
            @Nullable Map<String, Integer> stamps) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"colour":1}                      | /colour            | 'colour' is not a field here; the fields are day, enclosed, pages, seal, stamps, text, title, tone.
            {"text":5}                        | /text              | '5' cannot stand here.
            {"pages":"5"}                     | /pages             | A value of another type is needed here.
            {"day":"2003-13"}                 | /day               | '2003-13' is not a day of the calendar.
            {"title":{"EN":"x"}}              | /title             | 'EN' is not a language tag (BCP 47).
            {"tone":"LOUD"}                   | /tone              | A value cannot stand here.
            {"seal":{"type":"LEAD"}}          | /seal              | 'LEAD' is not a type here.
            {"seal":{"colour":"red"}}         | /seal              | The field that says what this is, is missing.
            {"seal":{"weight":1,"type":"WAX","size":1}} | /seal/size         | 'size' is not a field here; the fields are colour, weight.
            {"seal":{"type":"WAX"}}           | /seal/weight       | A value is needed here.
            {"enclosed":[{},{"day":7}]}       | /enclosed/1/day    | A value of another type is needed here.
            {"stamps":{"a/b":"x"}}            | /stamps/a~1b       | A value of another type is needed here.
            {"stamps":{"a":1,"a":2}}          | /stamps            | Duplicate field 'a'.
            {"pages":1} 2                     | ``                 | Something follows where the JSON has ended.
            """)
    void aValueThatCannotStandIsPointedAt(String json, String pointer, String says) {
        assertThat(describe(json).errors()).containsExactly(new InvalidPart(pointer, says));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                | The text ends before the JSON does. (line 1, column 2)
            {"text":         | The text ends before the JSON does. (line 1, column 9)
            {"text":NaN}     | Non-standard token 'NaN'. (line 1, column 12)
            {text:1}         | Unexpected character ('t' (code 116)). (line 1, column 2)
            {"text":"x"]     | Unexpected close marker ']'. (line 1, column 12)
            """)
    void whatIsNoJsonSaysWhere(String json, String says) {
        var problem = describe(json);
        assertThat(problem.detail()).isEqualTo(says);
        assertThat(problem.errors()).isNull();
    }

    @Test
    void aHugeValueIsNotQuoted() {
        assertThat(describe("{\"day\":" + "[".repeat(1100)).detail()).hasSizeLessThan(120);
        assertThat(describe("{\"" + "x".repeat(9000) + "\":1}").detail()).hasSizeLessThan(200);
        assertThat(describe("{\"pages\":" + "9".repeat(2000) + "}").detail()).hasSizeLessThan(200);
    }

    @Test
    void noFaultTellsAClassName() {
        var whole = "{\"text\":\"a\",\"pages\":1,\"day\":\"2003\",\"title\":{\"en\":\"x\"},\"tone\":\"WARM\","
                + "\"seal\":{\"type\":\"WAX\",\"colour\":\"red\",\"weight\":1},\"enclosed\":[{}],\"stamps\":{\"a\":1}}";
        var alphabet = "{}[]\":,0159.-eE+tfn\\u\u0000x ";
        var random = new Random(17);
        for (var round = 0; round < 5_000; round++) {
            var spoilt = new StringBuilder(whole);
            for (var spoil = random.nextInt(3); spoil >= 0; spoil--) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            var json =
                    random.nextInt(5) == 0 ? spoilt.substring(0, random.nextInt(spoilt.length())) : spoilt.toString();
            var fault = catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(json, Letter.class));
            if (fault != null) {
                assertThat(JsonFaults.describe(fault).toString())
                        .as(json)
                        .doesNotContainPattern(
                                "Letter|Seal|Tone|[a-z]\\.[a-zA-Z]+\\.[a-zA-Z]|Exception|Stream|Source|`");
            }
        }
    }

    private static Problem describe(String json) {
        var fault = catchThrowableOfType(JsonProcessingException.class, () -> JSON.readValue(json, Letter.class));
        assertThat(fault).as(json).isNotNull();
        return JsonFaults.describe(fault);
    }
}

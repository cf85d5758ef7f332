package org.depositary.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {

    private static final CanonicalJson JSON = new CanonicalJson(new ObjectMapper());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // RFC 8785, 3.2.1: no white space between tokens.
                "{ \"a\" : [ 1 , true , null ] } | {\"a\":[1,true,null]}",
                // 3.2.2.2: the short escapes, \\u00xx in small letters for other controls, all else as it is.
                "[\"\\u0008\\u0009\\u000a\\u000C\\u000d\\u0022\\u005c\"] | [\"\\b\\t\\n\\f\\r\\\"\\\\\"]",
                "[\"\\u001F\\u007f\\/\\u20AC\\u00e9\"] | [\"\\u001f\u007f/€é\"]",
                // 3.2.2.3, as far as the house has numbers: integers, and no minus before nothing.
                "[0,-0,12,-3,9007199254740991] | [0,0,12,-3,9007199254740991]",
                // 3.2.3: members in the order of their UTF-16 code units, at every depth; lists stay as they are.
                "{\"b\":1,\"a\":{\"d\":2,\"c\":[3,1]},\"\":0} | {\"\":0,\"a\":{\"c\":[3,1],\"d\":2},\"b\":1}",
                "{\"é\":1,\"z\":2,\"€\":3,\"\\r\":4,\"1\":5,\"\\ufb33\":6,\"\\ud83d\\ude00\":7} |"
                        + " {\"\\r\":4,\"1\":5,\"z\":2,\"é\":1,\"€\":3,\"\ud83d\ude00\":7,\"\ufb33\":6}",
            })
    void eachTextHasOneForm(String json, String canonical) throws JsonProcessingException {
        assertThat(JSON.write(new ObjectMapper().readTree(json))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @MethodSource("notHashed")
    void whatNotEveryReaderHasExactlyIsRefused(Number number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(Map.of("deep", List.of(number))))
                .withMessageContaining(String.valueOf(number));
    }

    static List<Number> notHashed() {
        return List.of(
                0.55,
                1.0,
                new BigDecimal("2"),
                9007199254740992L,
                -9007199254740992L,
                Long.MIN_VALUE,
                new BigInteger("9").pow(40));
    }

    @Test
    void theOrderOfMembersIsNeverSeenInTheForm() {
        var random = new Random(8785);
        for (var round = 0; round < 1000; round++) {
            var names = random.ints(8, 0x20, 0x2FFF)
                    .mapToObj(Character::toString)
                    .distinct()
                    .toList();
            var shuffled = Arrays.asList(names.toArray(String[]::new));
            Collections.shuffle(shuffled, random);
            assertThat(JSON.write(numbered(shuffled, names))).isEqualTo(JSON.write(numbered(names, names)));
        }
    }

    @Test
    void aFingerprintTellsWhatIsAskedAndOfWhat() {
        var one = JSON.fingerprint("POST /notes", Map.of("share", 0.55));
        assertThat(JSON.fingerprint("POST /notes", Map.of("share", 0.55))).isEqualTo(one);
        assertThat(JSON.fingerprint("POST /notes", Map.of("share", 0.56))).isNotEqualTo(one);
        assertThat(JSON.fingerprint("PUT /notes", Map.of("share", 0.55))).isNotEqualTo(one);
    }

    @Test
    void hashesAreSha256OfTheSaltAndTheUtf8Bytes() {
        assertThat(HexFormat.of().formatHex(CanonicalJson.sha256("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(CanonicalJson.sha256(new byte[] {'a'}, "bc")).isEqualTo(CanonicalJson.sha256("abc"));
    }

    private static Map<String, Integer> numbered(List<String> names, List<String> known) {
        var numbered = new LinkedHashMap<String, Integer>();
        names.forEach(name -> numbered.put(name, known.indexOf(name)));
        return numbered;
    }
}

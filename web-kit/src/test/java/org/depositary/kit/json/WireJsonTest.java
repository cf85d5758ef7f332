package org.depositary.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

/** The same answer is the same bytes, whichever replica writes it. */
class WireJsonTest {

    @Test
    void mapsStandInTheOrderOfTheirKeys() throws JsonProcessingException {
        var map = new LinkedHashMap<String, Integer>();
        map.put("@value", 1);
        map.put("@language", 2);
        var mapper = new ObjectMapper();
        new WireJson().customize(mapper);
        assertThat(mapper.writeValueAsString(map)).isEqualTo("{\"@language\":2,\"@value\":1}");
    }
}

package org.depositary.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** How a list becomes a table. */
class ListTableTest {

    @Test
    void aFieldOfAnyItemIsAColumn() throws Exception {
        assertThat(table("""
                [{"id": 1, "latest": {"step": "tabled", "on": "2026-01-06"}},
                 {"id": 2, "sources": ["a", "b"], "parts": [{"x": 1}]}]""")).isEqualTo("""
                id,latest.step,latest.on,sources,parts
                1,tabled,2026-01-06,,
                2,,,"a b","[{""x"":1}]"
                """);
    }

    @Test
    void nothingIsATableWithoutRows() throws Exception {
        assertThat(table("[]")).isEqualTo("id,title\n");
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(table("[{\"title\": \"=HYPERLINK(1)\"}]")).contains("'=HYPERLINK(1)");
    }

    private record Item(int id, String title) {}

    private static String table(String items) throws JsonProcessingException {
        return ListTable.of(new ObjectMapper().readTree(items), Item.class);
    }
}

package org.depositary.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamedTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/instruments/former,                     /api/v1/instruments/new",
        "/api/v1/instruments/FORMER/clauses/art_1,       /api/v1/instruments/new/clauses/art_1",
        "/api/v1/instruments/former/relations/former,    /api/v1/instruments/new/relations/former",
        "/api/v1/instruments/%66ormer/actions,           /api/v1/instruments/new/actions",
    })
    void aFormerNameInAPathLeadsToTheOneOfToday(String asked, String path) {
        assertThat(new Renamed("instrument", "former", "new").leadsTo(asked)).isEqualTo(path);
    }
}

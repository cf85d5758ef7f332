package org.depositary.declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void betweenTwoThereIsAlwaysAnother(long seed) {
        var random = new Random(seed);
        List<BigDecimal> order = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (var insertions = 0; insertions < 200; insertions++) {
            var at = random.nextInt(order.size());
            var later = at + 1 < order.size() ? Optional.of(order.get(at + 1)) : Optional.<BigDecimal>empty();
            order.add(at + 1, Ordinal.between(order.get(at), later));
        }
        assertThat(order).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
    }
}

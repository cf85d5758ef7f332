package org.depositary.ratification.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate sends for the present thread. */
@Singleton
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector {

    private static final ThreadLocal<Integer> SENT = ThreadLocal.withInitial(() -> 0);

    public static int sent() {
        return SENT.get();
    }

    @Override
    public String inspect(String sql) {
        SENT.set(SENT.get() + 1);
        return sql;
    }
}

package org.depositary.kit.write;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What a write changes outside the database: carried out last before the commit, so that what fails leaves no entry, and
 * undone when the commit fails, so that nothing stands without one. A trial leaves it out.
 */
@ApplicationScoped
public class Outside {

    private static final Logger LOG = Logger.getLogger(Outside.class);

    private final TransactionSynchronizationRegistry transactions;

    Outside(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** A change outside, and what takes it back. */
    public record Step(Runnable change, Runnable undo) {}

    /** Has {@code step} carried out at the end of the present write; a write has one at most. */
    public void last(Step step) {
        transactions.putResource(Outside.class, step);
    }

    /** Carries out what the present write has put off. */
    void carryOut() {
        Optional.ofNullable((Step) transactions.getResource(Outside.class)).ifPresent(step -> {
            step.change().run();
            transactions.registerInterposedSynchronization(new UndoneUnlessCommitted(step));
        });
    }

    private record UndoneUnlessCommitted(Step step) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                undo();
            }
        }

        private void undo() {
            try {
                step.undo().run();
            } catch (RuntimeException e) {
                LOG.error("A change outside stands without an entry: its commit failed, and so did taking it back", e);
            }
        }
    }
}

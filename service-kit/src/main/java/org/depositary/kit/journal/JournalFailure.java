package org.depositary.kit.journal;

import java.sql.SQLException;

/** The journal could not be read or written; the cause names the SQLSTATE. */
public final class JournalFailure extends RuntimeException {

    JournalFailure(SQLException cause) {
        super(cause);
    }
}

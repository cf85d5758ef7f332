/** PostgreSQL from its Maven binaries, made durable: what it has acknowledged survives a crash. */
@NullMarked
package org.depositary.local.postgres;

import org.jspecify.annotations.NullMarked;

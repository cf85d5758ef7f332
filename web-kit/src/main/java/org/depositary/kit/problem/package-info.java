/** Failures as problem documents (RFC 9457): the one place where a failure becomes an HTTP status. */
@NullMarked
package org.depositary.kit.problem;

import org.jspecify.annotations.NullMarked;

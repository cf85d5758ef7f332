/** The journal: audit trail, feed, history and proof of a service, in one. */
@NullMarked
package org.depositary.kit.journal;

import org.jspecify.annotations.NullMarked;

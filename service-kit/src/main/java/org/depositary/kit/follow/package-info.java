/** Following the journal of another service: its feed is read on and on, and what it tells is noted in the own journal. */
@NullMarked
package org.depositary.kit.follow;

import org.jspecify.annotations.NullMarked;

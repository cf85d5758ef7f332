/** What the tests of this service stand on: its callers, fictitious things, and the feed it reads. */
@NullMarked
package org.depositary.ratification.testing;

import org.jspecify.annotations.NullMarked;

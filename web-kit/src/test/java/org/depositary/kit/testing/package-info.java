/** What the tests of every room share. */
@NullMarked
package org.depositary.kit.testing;

import org.jspecify.annotations.NullMarked;

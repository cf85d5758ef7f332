/** What the tests of this service share. */
@NullMarked
package org.depositary.declarations.testing;

import org.jspecify.annotations.NullMarked;

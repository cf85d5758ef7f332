/** Keyset pages: a total order, an opaque cursor, nothing skipped or repeated while others write. */
@NullMarked
package org.depositary.kit.paging;

import org.jspecify.annotations.NullMarked;

/** Tables of signatures and consents in the shapes in which depositaries publish them. */
@NullMarked
package org.depositary.ratification.action.table;

import org.jspecify.annotations.NullMarked;

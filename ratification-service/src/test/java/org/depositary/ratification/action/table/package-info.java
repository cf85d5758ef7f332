@NullMarked
package org.depositary.ratification.action.table;

import org.jspecify.annotations.NullMarked;

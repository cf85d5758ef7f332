@NullMarked
package org.depositary.ratification.participation;

import org.jspecify.annotations.NullMarked;

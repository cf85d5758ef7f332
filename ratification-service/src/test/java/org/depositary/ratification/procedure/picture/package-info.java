@NullMarked
package org.depositary.ratification.procedure.picture;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.depositary.local.part;

import org.jspecify.annotations.NullMarked;

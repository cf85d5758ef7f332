@NullMarked
package org.depositary.local;

import org.jspecify.annotations.NullMarked;

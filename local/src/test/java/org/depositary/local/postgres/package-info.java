@NullMarked
package org.depositary.local.postgres;

import org.jspecify.annotations.NullMarked;

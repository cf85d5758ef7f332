@NullMarked
package org.depositary.local.home;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.depositary.kit.openapi;

import org.jspecify.annotations.NullMarked;

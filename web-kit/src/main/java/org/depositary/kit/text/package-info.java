/** Text in several languages (BCP 47). */
@NullMarked
package org.depositary.kit.text;

import org.jspecify.annotations.NullMarked;

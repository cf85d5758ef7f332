/** Entry into force of instruments and of anybody's facts, over HTTP. */
@NullMarked
package org.depositary.ratification.entryintoforce;

import org.jspecify.annotations.NullMarked;

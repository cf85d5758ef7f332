/** Entry into force: the rules of instruments applied to their acts. */
@NullMarked
package org.depositary.ratification.entryintoforce;

import org.jspecify.annotations.NullMarked;

/** What a local stack rests on: the checkout it is built from, the folder it keeps things in, its ports and passwords. */
@NullMarked
package org.depositary.local.home;

import org.jspecify.annotations.NullMarked;

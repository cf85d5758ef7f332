/** Tests of treaty actions and participation status. */
@NullMarked
package org.depositary.ratification.action;

import org.jspecify.annotations.NullMarked;

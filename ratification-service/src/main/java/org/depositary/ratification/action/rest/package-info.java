/** Treaty actions and participation status over HTTP. */
@NullMarked
package org.depositary.ratification.action.rest;

import org.jspecify.annotations.NullMarked;

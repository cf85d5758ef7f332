/** Approvals over HTTP. */
@NullMarked
package org.depositary.ratification.approval.rest;

import org.jspecify.annotations.NullMarked;

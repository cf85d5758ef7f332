/** Tests of approvals. */
@NullMarked
package org.depositary.ratification.approval.rest;

import org.jspecify.annotations.NullMarked;

/** Tests of approvals. */
@NullMarked
package org.depositary.ratification.approval;

import org.jspecify.annotations.NullMarked;

/** Tests of procedures over HTTP. */
@NullMarked
package org.depositary.ratification.procedure.rest;

import org.jspecify.annotations.NullMarked;

/** Entry into force over HTTP. */
@NullMarked
package org.depositary.ratification.entryintoforce.rest;

import org.jspecify.annotations.NullMarked;

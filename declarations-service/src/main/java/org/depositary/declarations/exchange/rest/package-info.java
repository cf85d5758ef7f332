/** Exchange over HTTP. */
@NullMarked
package org.depositary.declarations.exchange.rest;

import org.jspecify.annotations.NullMarked;

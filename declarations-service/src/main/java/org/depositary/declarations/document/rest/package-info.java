/** Documents over HTTP. */
@NullMarked
package org.depositary.declarations.document.rest;

import org.jspecify.annotations.NullMarked;

/** Open points over HTTP. */
@NullMarked
package org.depositary.declarations.openpoint.rest;

import org.jspecify.annotations.NullMarked;

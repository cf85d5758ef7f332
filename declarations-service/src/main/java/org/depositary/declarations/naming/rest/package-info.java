/** How the names of things stand in paths: read in any case and under any name, answered with the canonical one. */
@NullMarked
package org.depositary.declarations.naming.rest;

import org.jspecify.annotations.NullMarked;

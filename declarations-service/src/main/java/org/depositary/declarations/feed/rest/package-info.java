/** The journal of this service as others read it. */
@NullMarked
package org.depositary.declarations.feed.rest;

import org.jspecify.annotations.NullMarked;

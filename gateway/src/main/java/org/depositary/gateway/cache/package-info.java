/** Answers kept in memory, given again only while the journals' heads prove that they are still the answers. */
@NullMarked
package org.depositary.gateway.cache;

import org.jspecify.annotations.NullMarked;

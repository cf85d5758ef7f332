/** What has changed, in both journals: listed, as a feed, as a stream of events. */
@NullMarked
package org.depositary.gateway.change;

import org.jspecify.annotations.NullMarked;

/** The realm as this service sees it: who belongs to the groups that stand for participants. */
@NullMarked
package org.depositary.declarations.participant.client;

import org.jspecify.annotations.NullMarked;

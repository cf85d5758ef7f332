/** Who may take part in an instrument: States, organisations, groups, territories, jurisdictions. */
@NullMarked
package org.depositary.declarations.participant;

import org.jspecify.annotations.NullMarked;

/** What the language of final clauses and triggers promises, as tables and sentences. */
@NullMarked
package org.depositary.rules;

import org.jspecify.annotations.NullMarked;

/** The form of a request: what is looked at before anything of the domain is asked. */
@NullMarked
package org.depositary.kit.form;

import org.jspecify.annotations.NullMarked;

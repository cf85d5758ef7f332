/** Our own services as processes started from their packaged jars. */
@NullMarked
package org.depositary.local.service;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.depositary.local.service;

import org.jspecify.annotations.NullMarked;

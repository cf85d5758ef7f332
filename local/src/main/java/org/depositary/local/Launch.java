package org.depositary.local;

import java.io.IOException;
import org.depositary.local.part.Part;

/** How a part is started, the first time and again. */
@FunctionalInterface
interface Launch {
    Part start() throws IOException, InterruptedException;
}

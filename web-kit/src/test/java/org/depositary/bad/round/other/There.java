package org.depositary.bad.round.other;

import org.depositary.bad.round.one.Here;

public interface There {

    Here next();
}

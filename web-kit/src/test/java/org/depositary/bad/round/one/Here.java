package org.depositary.bad.round.one;

import org.depositary.bad.round.other.There;

public interface Here {

    There next();
}

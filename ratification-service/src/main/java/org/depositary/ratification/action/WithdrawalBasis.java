package org.depositary.ratification.action;

/** Why a party may withdraw from a treaty that is silent on withdrawal [VCLT 56(1)]. */
public enum WithdrawalBasis {
    /** The parties are established to have intended to admit it [56(1)(a)]. */
    PARTIES_INTENDED,
    /** The nature of the treaty implies such a right [56(1)(b)]. */
    NATURE_OF_TREATY
}

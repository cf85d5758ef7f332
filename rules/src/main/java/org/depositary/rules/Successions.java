package org.depositary.rules;

/** Whether the consent of a successor counts towards a threshold beside its predecessor's. */
public enum Successions {
    /** As the Secretary-General counted towards the Convention on Succession of States of 1978. */
    COUNT,
    NEVER
}

package org.depositary.bad;

class AskManager {}

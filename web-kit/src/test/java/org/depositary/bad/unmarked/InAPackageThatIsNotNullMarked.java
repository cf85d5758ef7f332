package org.depositary.bad.unmarked;

class InAPackageThatIsNotNullMarked {}

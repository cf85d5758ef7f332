package org.depositary.declarations.exchange;

/** What can stand in an element. */
sealed interface XmlNode permits XmlElement, XmlNode.Words {

    /** Words between elements. */
    record Words(String words) implements XmlNode {}
}

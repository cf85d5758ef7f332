package org.depositary.bad;

public class HasASetter {

    private String text = "";

    public void setText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}

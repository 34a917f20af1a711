package org.throughline.ofsted.sense;

/** How far an answer of a kind agreed with labels made by hand, on texts held back for it. */
public enum Trust {
    /** Often enough to be shown as it is. */
    SHOWN("shown"),
    /** Not often enough, or there were too few such texts to tell: show it as suggested, for a person to confirm. */
    SUGGESTED("suggested");

    private final String words;

    Trust(String words) {
        this.words = words;
    }

    /** Its name within a sentence. */
    public String words() {
        return words;
    }
}

package org.throughline.ofsted.sense;

/** Whether a paragraph praises or criticises. */
public enum Polarity {
    STRENGTH("strength"),
    WEAKNESS("weakness"),
    /** At least one clause praises and at least one criticises. */
    MIXED("mixed"),
    /** No word of it praises or criticises: plain facts, or words that are not known here. */
    NEITHER("neither");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    /** Its name within a sentence. */
    public String words() {
        return words;
    }
}

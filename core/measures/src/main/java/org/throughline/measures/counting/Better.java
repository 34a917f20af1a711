package org.throughline.measures.counting;

/** Which way a measure gets better. */
public enum Better {
    LOWER("Lower is better"),
    HIGHER("Higher is better"),
    /** It tells what the work is like, not whether it is good. */
    NEITHER("Neither high nor low is better");

    private final String words;

    Better(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

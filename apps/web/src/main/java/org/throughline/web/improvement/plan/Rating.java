package org.throughline.web.improvement.plan;

/** How good an area of practice is, in the four words of the inspectors. */
public enum Rating {
    OUTSTANDING("Outstanding"),
    GOOD("Good"),
    REQUIRES_IMPROVEMENT("Requires improvement to be good"),
    INADEQUATE("Inadequate");

    private final String words;

    Rating(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.throughline.ofsted.report;

/** A grade. "Adequate" is of 2013 only and is not "requires improvement". */
public enum Grade {
    OUTSTANDING("outstanding"),
    GOOD("good"),
    REQUIRES_IMPROVEMENT("requires improvement"),
    INADEQUATE("inadequate"),
    ADEQUATE("adequate"),
    NOT_JUDGED("not judged");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package org.throughline.ofsted.report;

/** The terms that a report prints for using it again. */
public enum Licence {
    OPEN_GOVERNMENT("OGL"),
    NON_COMMERCIAL_EDUCATIONAL("non-commercial-educational"),
    NON_COMMERCIAL("non-commercial");

    private final String words;

    Licence(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

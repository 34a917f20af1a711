package org.throughline.web.improvement;

/** The parts of the improvement pages, in the order of their navigation. */
public enum Part {
    PLAN("The plan", "/improvement"),
    INSPECTIONS("Inspections", "/improvement/inspections"),
    JUDGEMENTS("Judgements", "/improvement/judgements"),
    THEMES("Themes", "/improvement/themes"),
    BOARD("The board", "/improvement/board");

    private final String words;
    private final String address;

    Part(String words, String address) {
        this.words = words;
        this.address = address;
    }

    public String words() {
        return words;
    }

    public String address() {
        return address;
    }
}

package org.throughline.web.returns;

/** With which earlier return one is compared. */
public enum Since {
    PREVIOUS("the check before"),
    FROZEN("the last that was frozen"),
    LAST_YEAR("last year’s return");

    private final String words;

    Since(String words) {
        this.words = words;
    }

    /** To be read after "Compared with". */
    public String words() {
        return words;
    }
}

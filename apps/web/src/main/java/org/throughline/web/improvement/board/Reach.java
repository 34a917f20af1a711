package org.throughline.web.improvement.board;

import java.util.Arrays;
import java.util.Optional;

/** For whom something is: each reaches those before it too. */
public enum Reach {
    BOARD("The board", "the board"),
    CABINET("The cabinet", "the cabinet and the board"),
    PUBLIC("The public", "everybody");

    private final String words;
    private final String whom;

    Reach(String words, String whom) {
        this.words = words;
        this.whom = whom;
    }

    public String words() {
        return words;
    }

    /** Such as "the cabinet and the board". */
    public String whom() {
        return whom;
    }

    /** Whether something of this reach may be shown to those. */
    public boolean reaches(Reach readers) {
        return compareTo(readers) >= 0;
    }

    public static Optional<Reach> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}

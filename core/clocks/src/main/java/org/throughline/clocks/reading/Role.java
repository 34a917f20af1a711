package org.throughline.clocks.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody does for a child. Files name roles in many words, so words are looked for in them. */
public enum Role {
    CASE_HOLDER("social worker|allocated|case ?holder|key worker|lead worker|lead professional"),
    REVIEWING_OFFICER("reviewing officer|\\biro\\b"),
    PERSONAL_ADVISER("personal advis[eo]r|\\bpa\\b");

    private static final Pattern NOT_NOW = Pattern.compile("supervising|previous|former|assistant");

    private final Pattern words;

    Role(String words) {
        this.words = Pattern.compile(words);
    }

    public boolean isIn(String role) {
        var said = role.toLowerCase(Locale.ROOT);
        return words.matcher(said).find() && !NOT_NOW.matcher(said).find();
    }
}

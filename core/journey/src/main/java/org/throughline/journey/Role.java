package org.throughline.journey;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody does for a child. Files name roles in many words, so words are looked for in them; whoever had a role
 * before, or helps or supervises somebody else in it, does not have it.
 */
public enum Role {
    /** Social worker, allocated, key or lead worker, case holder; also of whom a file gives no role at all. */
    CASE_HOLDER("social worker|allocated|case ?holder|key worker|lead worker|lead professional"),
    LEAVING_CARE_WORKER("leaving care worker"),
    PERSONAL_ADVISER("personal advis[eo]r|\\bpa\\b"),
    REVIEWING_OFFICER("reviewing officer|\\biro\\b"),
    CONFERENCE_CHAIR("conference chair|independent chair|\\bcp chair\\b");

    private static final Pattern NOT_NOW = Pattern.compile("supervising|previous|former|assistant");

    private final Pattern words;

    Role(String words) {
        this.words = Pattern.compile(words);
    }

    /** @param role as a file gives it */
    public boolean isIn(String role) {
        var said = role.toLowerCase(Locale.ROOT);
        if (this != CASE_HOLDER) {
            return says(said);
        }
        boolean anotherOne = Arrays.stream(values()).anyMatch(other -> other != CASE_HOLDER && other.says(said));
        return said.isBlank() || (says(said) && !anotherOne);
    }

    private boolean says(String role) {
        return words.matcher(role).find() && !NOT_NOW.matcher(role).find();
    }

    /** Whether somebody in this role carries the case: whoever holds it, and those who go on with it after care. */
    public static boolean carriesTheCase(String role) {
        return CASE_HOLDER.isIn(role) || LEAVING_CARE_WORKER.isIn(role) || PERSONAL_ADVISER.isIn(role);
    }
}

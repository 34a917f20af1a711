package org.throughline.web.journeys;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a role does. Files name roles in many words, so words are looked for in them. */
final class Roles {

    private static final Pattern CARRYING = Pattern.compile(
            "social worker|allocated|case ?holder|key worker|lead worker|lead professional|personal advis[eo]r");

    private static final Pattern REVIEWING =
            Pattern.compile("reviewing officer|\\biro\\b|conference chair|independent chair|\\bcp chair\\b");

    private static final Pattern NOT_CARRYING = Pattern.compile("supervising|previous|former|assistant");

    private Roles() {}

    /** Social worker, allocated or lead worker, case holder, personal adviser; a role that says nothing carries too. */
    static boolean carryTheCase(String role) {
        var words = role.toLowerCase(Locale.ROOT);
        return words.isBlank()
                || (CARRYING.matcher(words).find()
                        && !NOT_CARRYING.matcher(words).find());
    }

    /** Independent reviewing officer, conference chair. */
    static boolean review(String role) {
        return REVIEWING.matcher(role.toLowerCase(Locale.ROOT)).find();
    }
}

package org.throughline.web.journeys;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which roles carry a case: files name them in many words, so the words are looked for. */
final class Roles {

    /** The same words as the expression in SQL of the module's first migration. */
    private static final Pattern CARRYING = Pattern.compile(
            "social worker|allocated|case ?holder|key worker|lead worker|personal adviser|personal advisor");

    private Roles() {}

    static boolean carriesTheCase(String role) {
        return CARRYING.matcher(role.toLowerCase(Locale.ROOT)).find();
    }
}

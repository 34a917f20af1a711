package org.throughline.web.journeys;

import java.util.Locale;
import java.util.regex.Pattern;
import org.throughline.journey.Involvement;

/** What a role does. Files name roles in many words, so words are looked for in them. */
final class Roles {

    private static final Pattern REVIEWING =
            Pattern.compile("reviewing officer|\\biro\\b|conference chair|independent chair|\\bcp chair\\b");

    private Roles() {}

    static boolean carryTheCase(String role) {
        return Involvement.carriesTheCase(role);
    }

    /** Independent reviewing officer, conference chair. */
    static boolean review(String role) {
        return REVIEWING.matcher(role.toLowerCase(Locale.ROOT)).find();
    }
}

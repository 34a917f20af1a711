package org.throughline.ofsted.print;

import java.util.regex.Pattern;

/** The words at the foot of a page that name the inspection again. */
final class Feet {

    private static final Pattern NAME = Pattern.compile("(?i)^\\d{0,3}\\s*(?:re-)?inspection of .{3,120}$");
    private static final Pattern DAYS = Pattern.compile("^\\d{1,2}\\b.{3,60}\\b20\\d\\d\\)?\\s*\\d{0,3}$");

    private Feet() {}

    static boolean isFoot(String text) {
        return NAME.matcher(text).matches() || DAYS.matcher(text).matches();
    }
}

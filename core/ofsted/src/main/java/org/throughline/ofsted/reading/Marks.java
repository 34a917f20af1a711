package org.throughline.ofsted.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a line may begin with: a number of a paragraph or a bullet. */
final class Marks {

    /** Solid or private-use bullets of the first level, and those that mostly stand one level below. */
    private static final Pattern BULLET = Pattern.compile(
            "^([\u25FC\u25A0\u25AA\u2022\u25CF\u25E6\u2043\uF06E\uF0B7\uF0A7\uF0BE\uF02D\uF0FC\uF0D8\uF076]|[\u2212\u2013-](?=\\s|$)|o(?=\\s\\p{Ll}))\\s*(.*)$");

    private static final String BELOW = "\u2212\u2013-o\u25E6\u2043\uF02D\uF0A7\uF0BE";
    private static final Pattern NUMBER = Pattern.compile(
            "^(\\d{1,3})(?:\\.\\s*(?=[^\\d\\s.])|\\.\\s+(?=\\d)|\\s+(?=[\\p{Lu}\u2018\u201C'\"]))(.*)$");
    private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})\\.$");

    private Marks() {}

    /** @param dotted whether a dot follows it, so that it can hardly be anything else */
    record Numbered(int number, String rest, boolean dotted) {}

    /** @param below whether such a bullet mostly stands below another */
    record Bulleted(char bullet, String rest, boolean below) {

        /** As it is shown: code points that only a symbol font can draw are replaced. */
        String shown() {
            return switch (bullet) {
                case '\uF02D' -> "\u2212";
                case '\u2212', '\u2013', '-' -> String.valueOf(bullet);
                default -> "\u2022";
            };
        }
    }

    static Optional<Numbered> number(String line) {
        var found = NUMBER.matcher(line);
        if (found.matches()) {
            boolean dotted = line.charAt(found.end(1)) == '.';
            return Optional.of(new Numbered(Integer.parseInt(found.group(1)), found.group(2), dotted));
        }
        var alone = ALONE.matcher(line);
        return alone.matches()
                ? Optional.of(new Numbered(Integer.parseInt(alone.group(1)), "", true))
                : Optional.empty();
    }

    static Optional<Bulleted> bullet(String line) {
        var found = BULLET.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        char bullet = found.group(1).charAt(0);
        return Optional.of(new Bulleted(bullet, found.group(2), BELOW.indexOf(bullet) >= 0));
    }
}

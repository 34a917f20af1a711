package org.throughline.ofsted.print;

import java.util.List;
import java.util.regex.Pattern;

/** How printed words are compared and put together. */
public final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u200B\\uFEFF]+");
    private static final Pattern BROKEN = Pattern.compile("\\p{L}-$");
    private static final Pattern NOT_BROKEN_BEFORE = Pattern.compile("(?:and|or|to)\\b.*", Pattern.DOTALL);
    private static final Pattern WITHIN = Pattern.compile("\\u00AD(?=\\S)");
    private static final char SOFT_HYPHEN = '\u00AD';

    private Words() {}

    /** Every run of blanks of any kind as one, none at the ends. */
    public static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Without soft hyphens, but for one at the end, where a word is broken. */
    static String unbroken(String line) {
        return line.indexOf(SOFT_HYPHEN) < 0 ? line : WITHIN.matcher(line).replaceAll("");
    }

    /** Lines as one text: joined by a blank, but a word broken at a hyphen by nothing. */
    public static String join(List<String> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> append(text, line));
        return text.toString().replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Adds a line as {@link #join} does. */
    static void append(StringBuilder text, String line) {
        if (line.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            int last = text.length() - 1;
            if (text.charAt(last) == SOFT_HYPHEN) {
                text.setLength(last);
            } else if (!BROKEN.matcher(text.substring(Math.max(0, last - 1))).find()
                    || NOT_BROKEN_BEFORE.matcher(line).matches()) {
                text.append(' ');
            }
        }
        text.append(line);
    }

    /** A pattern for words as printed: any blanks or line end between them, either apostrophe, either case. */
    public static String pattern(String words) {
        var pattern = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+")
                    .append(Pattern.quote(word).replace("'", "\\E['\u2018\u2019]\\Q"));
        }
        return "(?i:" + pattern + ")";
    }
}

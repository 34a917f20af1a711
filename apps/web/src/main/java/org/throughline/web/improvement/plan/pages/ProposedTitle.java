package org.throughline.web.improvement.plan.pages;

import java.util.List;
import java.util.Locale;

/** A short title for an item, from the words of an area for improvement: its first thought, for a person to mend. */
final class ProposedTitle {

    private static final int LONGEST = 90;
    private static final List<String> ENDS = List.of(
            ". ",
            "; ",
            ": ",
            ", so that ",
            " so that ",
            " in order to ",
            ", including ",
            " including ",
            ", to ensure ",
            " to ensure ",
            " (",
            ", which ",
            ", and ensure ",
            ", ensuring ");
    private static final List<String> STARTS = List.of("the ", "ensure that ", "ensure ", "improve ");

    private ProposedTitle() {}

    static String of(String text) {
        var words = text.replaceAll("\\s+", " ").strip();
        int end = words.length();
        for (var sign : ENDS) {
            int at = words.indexOf(sign, 12);
            end = at < 0 ? end : Math.min(end, at);
        }
        words = shortened(words.substring(0, end).replaceAll("[.,;:]+$", ""));
        for (var start : STARTS) {
            if (words.toLowerCase(Locale.UK).startsWith(start) && words.length() > start.length() + 8) {
                words = words.substring(start.length());
            }
        }
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space < 20 ? LONGEST : space).replaceAll("[.,;:]+$", "");
    }
}

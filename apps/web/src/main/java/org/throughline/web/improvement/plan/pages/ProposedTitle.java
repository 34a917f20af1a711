package org.throughline.web.improvement.plan.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A short title for an item, from the words of an area for improvement: its first thought, for a person to mend. */
final class ProposedTitle {

    private static final int LONGEST = 100;
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
    private static final List<String> STARTS =
            List.of("take immediate action to ", "the ", "ensure that ", "ensure ", "improve ", "the ");
    private static final Set<String> LEAD_ON = Set.of(
            "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "that", "the", "their",
            "to", "what", "when", "where", "which", "who", "with");

    private ProposedTitle() {}

    static String of(String text) {
        var words = withoutStart(text.replaceAll("\\s+", " ").strip());
        int end = words.length();
        for (var sign : ENDS) {
            int at = words.indexOf(sign, 12);
            end = at < 0 ? end : Math.min(end, at);
        }
        words = shortened(words.substring(0, end).replaceAll("[.,;:]+$", ""));
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String withoutStart(String text) {
        var words = text;
        for (var start : STARTS) {
            if (words.toLowerCase(Locale.UK).startsWith(start) && words.length() > start.length() + 8) {
                words = words.substring(start.length());
            }
        }
        return words;
    }

    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        var whole = words.substring(0, space < 20 ? LONGEST : space);
        for (int last = whole.lastIndexOf(' ');
                last > 20 && LEAD_ON.contains(whole.substring(last + 1).toLowerCase(Locale.UK));
                last = whole.lastIndexOf(' ')) {
            whole = whole.substring(0, last);
        }
        return whole.replaceAll("[.,;:]+$", "");
    }
}

package org.throughline.web.insight.pages;

import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Covered;
import org.throughline.web.pages.Days;

/** When it was counted, and what the numbers leave out, in words. */
final class CountedWords {

    static final String NEVER =
            "Nothing has been counted yet. The measures are counted a moment after files are loaded.";

    private CountedWords() {}

    static String of(Counts.All counts) {
        return "Counted on %s, from everything the record holds up to that day. What is typed in the service is counted within a few minutes, loaded files as soon as they are in."
                .formatted(Days.inWords(counts.counted()));
    }

    static String behind(Counts.All counts) {
        return counts.behind()
                ? "The record has changed since, and is being counted again. These figures are of before."
                : "";
    }

    /** Empty where the loaded files speak for the whole period. */
    static String caution(Covered covered) {
        return switch (covered) {
            case WHOLE -> "";
            case PART -> "The loaded files speak for part of this time only";
            case NOT -> "No loaded file speaks for this time";
        };
    }
}

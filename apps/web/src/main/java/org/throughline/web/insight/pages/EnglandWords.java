package org.throughline.web.insight.pages;

import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;

/**
 * England's figure, in words.
 *
 * @param value such as "81.4%", or "about 71%"
 * @param year the year it is of
 * @param verified how we know
 */
record EnglandWords(String value, String year, String verified) {

    static final EnglandWords NONE = new EnglandWords("", "", "");

    static EnglandWords of(Definition definition) {
        return definition.england().map(england -> of(england, definition)).orElse(NONE);
    }

    private static EnglandWords of(England england, Definition definition) {
        return new EnglandWords(
                (england.about() ? "about " : "") + NumberWords.words(england.value(), definition.unit()),
                england.year(),
                england.verification().words());
    }

    boolean isKnown() {
        return !value.isEmpty();
    }
}

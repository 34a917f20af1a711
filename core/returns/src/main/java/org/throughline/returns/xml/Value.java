package org.throughline.returns.xml;

import org.throughline.journey.When;
import org.throughline.returns.reading.Days;

/**
 * The text of one element, as it stood. An element with nothing but XML white space, and one that is not there, is
 * blank.
 *
 * @param line from 1; 0 where the element is not there or was not read from a file
 * @param column from 1
 */
public record Value(String text, int line, int column) {

    public static final Value BLANK = new Value("", 0, 0);

    public Value {
        text = Days.isXmlBlank(text) ? "" : text;
    }

    public static Value of(String text) {
        return text.isEmpty() ? BLANK : new Value(text, 0, 0);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** As a date, {@code YYYY-MM-DD}. */
    public When day() {
        return Days.iso(text);
    }
}

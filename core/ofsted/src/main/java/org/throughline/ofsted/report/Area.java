package org.throughline.ofsted.report;

import java.util.OptionalInt;

/**
 * An area for improvement, or a recommendation.
 *
 * @param place in its list, from 1
 * @param printed the number that stands before it, where one does
 * @param text word for word; lines are joined by a blank, or by nothing after a word that was broken
 * @param page of the file on which it begins
 * @param theme the heading between the items above it, or empty
 */
public record Area(int place, OptionalInt printed, String text, int page, Urgency urgency, String theme) {

    /** The printed number, or its place where none is printed. */
    public int number() {
        return printed.orElse(place);
    }
}

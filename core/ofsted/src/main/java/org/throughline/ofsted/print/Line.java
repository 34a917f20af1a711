package org.throughline.ofsted.print;

/**
 * A line of print.
 *
 * @param page of the file, from 1
 * @param x where it begins, in points from the left
 * @param y how far down, as a share of the page from 0 to 1
 * @param size of most of its letters, in points
 * @param bold whether all of it is
 * @param slanted whether all of it is
 * @param text blanks made single, marks of footnotes dropped
 */
public record Line(int page, float x, float y, float size, boolean bold, boolean slanted, String text) {

    /** Whether nothing but a number stands on it. */
    boolean isNumber() {
        return !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
    }
}

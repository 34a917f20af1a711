package org.throughline.examples.lives;

/**
 * A part of the authority with its own team for children in need and protection.
 *
 * @param number from 0
 * @param overloaded its team has too few workers, who change often: visits, reviews and decisions come late
 */
public record Patch(int number, boolean overloaded) {

    private static final int CHILDREN_TO_A_PATCH = 2_000;
    private static final int PATCHES_TO_AN_OVERLOADED_ONE = 6;

    /** How many parts an authority of that many children has. */
    public static int countFor(int children) {
        return Math.clamp(Math.round(children / (float) CHILDREN_TO_A_PATCH), 3, 400);
    }

    /** One in six is overloaded, and always at least one. */
    public static Patch numbered(int number) {
        return new Patch(number, number % PATCHES_TO_AN_OVERLOADED_ONE == 1);
    }

    public Pace pace() {
        return overloaded ? Pace.OVERLOADED : Pace.USUAL;
    }
}

package org.throughline.examples.people;

import org.throughline.examples.chance.Chance;

/**
 * Postcodes that lead nowhere: area ZZ is not used by the Royal Mail. District 99, which the health service uses for
 * people without an address, is left out.
 */
public final class Postcodes {

    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";

    private Postcodes() {}

    /** A family's home in one of the districts of an invented place. */
    public static String home(int patch, Chance chance) {
        return code(district(patch), chance.between(0, 4), chance);
    }

    /** In the same district, and nobody's family home. */
    public static String near(int patch, Chance chance) {
        return code(district(patch), chance.between(5, 9), chance);
    }

    /** Somewhere else. */
    public static String elsewhere(Chance chance) {
        return code(chance.between(50, 98), chance.between(0, 9), chance);
    }

    private static int district(int patch) {
        return 1 + patch % 40;
    }

    private static String code(int district, int sector, Chance chance) {
        return "ZZ" + district + " " + sector + letter(chance) + letter(chance);
    }

    private static char letter(Chance chance) {
        return INWARD.charAt(chance.between(0, INWARD.length() - 1));
    }
}

package org.throughline.examples.people;

/**
 * Numbers of invented children, in no order that tells anything, each given once. The pupil numbers pass the
 * department's check letter, and stand under an authority code that the check accepts and no council has.
 */
public final class Numbers {

    /** A prime: multiplying by anything it does not divide visits each remainder once. */
    private static final long CHILDREN = 8_999_993;

    private static final long STRIDE = 5_700_001;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String NO_COUNCIL = "005";

    private final String initial;
    private final long shift;

    /** @param initial begins every child's identifier: letters of the authority */
    public Numbers(String initial, long seed) {
        this.initial = initial;
        this.shift = Math.floorMod(seed * GOLDEN, CHILDREN);
    }

    /** The identifier that the authority gives its n-th child: letters and seven digits. */
    public String childId(long n) {
        return initial + (1_000_000 + scattered(n));
    }

    /** The unique pupil number of the n-th child, given in that school year. */
    public String upn(long n, int schoolYear) {
        var digits = "%s%02d%07d".formatted(NO_COUNCIL, schoolYear % 100, scattered(n));
        return checkLetter(digits) + digits;
    }

    /** The first character of a pupil number, from the twelve digits that follow it (rule 1510 of the census). */
    static char checkLetter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length());
    }

    private long scattered(long n) {
        if (n < 0 || n >= CHILDREN) {
            throw new IllegalArgumentException("An invented authority has at most " + CHILDREN + " children");
        }
        return (n * STRIDE + shift) % CHILDREN;
    }
}

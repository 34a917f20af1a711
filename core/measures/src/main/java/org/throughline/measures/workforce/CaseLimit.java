package org.throughline.measures.workforce;

/**
 * How many cases the council lets a full-time worker carry: its own setting.
 *
 * @param cases for a full-time worker; less in proportion for one who works less
 * @param setHere true where the council set it, false where it is only what many councils use
 */
public record CaseLimit(int cases, boolean setHere) {

    private static final int OFTEN = 18;

    public CaseLimit {
        if (cases < 1) {
            throw new IllegalArgumentException("a limit is of at least one case, not " + cases);
        }
    }

    /** What stands until the council sets its own. */
    public static CaseLimit usual() {
        return new CaseLimit(OFTEN, false);
    }
}

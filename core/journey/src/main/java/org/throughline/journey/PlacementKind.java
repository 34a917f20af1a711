package org.throughline.journey;

import java.util.Set;

/** Kinds of placement that something follows from, by the codes of the return of looked-after children. */
public enum PlacementKind {
    /** With adopters who wait for the order. */
    FOR_ADOPTION("A3", "A4", "A5", "A6"),
    /** With a foster carer who is to adopt the child. */
    FOR_ADOPTION_BY_THE_CARER("A3", "A5"),
    FOSTER_CARE("U1", "U2", "U3", "U4", "U5", "U6"),
    /** Foster care meant to last until the child is 18. */
    LONG_TERM_FOSTER_CARE("U1", "U4"),
    /** With own parents, or others who have parental responsibility. */
    WITH_PARENTS("P1"),
    /** For a few days, while the placement before goes on. */
    TEMPORARY("T0", "T1", "T2", "T3", "T4");

    private final Set<String> codes;

    PlacementKind(String... codes) {
        this.codes = Set.of(codes);
    }

    /** @param placement PLACE of an episode of care */
    public boolean includes(String placement) {
        return codes.contains(placement);
    }
}

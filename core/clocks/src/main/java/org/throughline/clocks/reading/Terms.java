package org.throughline.clocks.reading;

import java.util.Optional;

/**
 * What a clock counts, in words: everything that a person needs to count it again by hand.
 *
 * @param starts what begins it
 * @param stops what it waits for
 * @param limit how long it may take; empty where each case, or the council, has its own
 * @param setting the name of the council's setting that gives the length, where there is one
 * @param recurs how often it comes again
 * @param changes what makes it longer, shorter or another one
 * @param owner whose duty it is
 * @param lapses what makes the duty fall away though nothing was done
 */
public record Terms(
        String starts,
        String stops,
        Optional<Length> limit,
        Optional<String> setting,
        String recurs,
        String changes,
        Owner owner,
        String lapses) {

    private static final String NOTHING = "Nothing";

    /** Once, unchanged by anything, and never falling away, until said otherwise. */
    public static Terms of(Owner owner, String starts, String stops) {
        return new Terms(starts, stops, Optional.empty(), Optional.empty(), "Once", NOTHING, owner, NOTHING);
    }

    public Terms within(Length length) {
        return new Terms(starts, stops, Optional.of(length), setting, recurs, changes, owner, lapses);
    }

    /** @param name of the setting that gives its length */
    public Terms setBy(String name) {
        return new Terms(starts, stops, limit, Optional.of(name), recurs, changes, owner, lapses);
    }

    public Terms recurring(String how) {
        return new Terms(starts, stops, limit, setting, how, changes, owner, lapses);
    }

    public Terms changedBy(String what) {
        return new Terms(starts, stops, limit, setting, recurs, what, owner, lapses);
    }

    public Terms lapsing(String when) {
        return new Terms(starts, stops, limit, setting, recurs, changes, owner, when);
    }

    /** How days are counted, in words. */
    public String counting() {
        return limit.map(length -> switch (length.unit()) {
                    case HOURS -> "Hours, through nights, weekends and holidays";
                    case DAYS, WEEKS -> "Days, through weekends and holidays; the first day is not counted";
                    case WORKING_DAYS -> "Working days; the first day is not counted";
                    case MONTHS, YEARS -> "The same day of a later month, or that month's last day";
                })
                .orElse("As the words beside it say");
    }
}

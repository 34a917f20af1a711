package org.throughline.returns.ssda903.child;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.ssda903.child.ChildRow.Episode;

/**
 * A time of care without a gap.
 *
 * @param end its last day; no date where it goes on
 */
public record Care(Day start, Day end) {

    /** A new one begins with each episode that starts after the one before it ended. */
    static List<Care> of(Rows<Episode> inOrder) {
        var periods = new ArrayList<Care>();
        var start = Day.BLANK;
        var end = Day.BLANK;
        for (var episode : inOrder) {
            if (!episode.decom().isDate()) {
                continue;
            }
            if (start.isDate() && episode.decom().after(end)) {
                periods.add(new Care(start, end));
                start = Day.BLANK;
            }
            start = start.or(episode.decom());
            end = episode.dec();
        }
        if (start.isDate()) {
            periods.add(new Care(start, end));
        }
        return periods;
    }

    /**
     * Whether an episode goes on in the year, and none begins a time of care in it, ends one before its last day, or is
     * a short break.
     */
    static boolean lastsAllYear(Rows<Episode> episodes, Year year) {
        boolean any = false;
        for (var episode : episodes) {
            boolean inYear = episode.overlaps(year.start(), year.end());
            any |= inYear;
            boolean begins = episode.rne().equals("S")
                    && episode.decom().after(year.start())
                    && episode.decom().onOrBefore(year.end());
            boolean ends = !episode.rec().equals("X1")
                    && episode.dec().onOrAfter(year.start())
                    && episode.dec().before(year.end());
            if (begins || ends || inYear && episode.isRespite()) {
                return false;
            }
        }
        return any;
    }
}

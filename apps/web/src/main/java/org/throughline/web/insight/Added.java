package org.throughline.web.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;

/**
 * What one child adds to one measure over each of the periods, in their order.
 *
 * @param why why something could not be told, empty where all could
 */
record Added(String measure, PersonId person, long[] above, long[] below, boolean[] untold, String why) {

    /** Of every measure that has anything to do with the child. */
    static List<Added> by(PersonId person, Child child, Measures measures, List<Period> periods) {
        var known = new EnumMap<Collection, Boolean>(Collection.class);
        var added = new ArrayList<Added>();
        for (var measure : measures.all()) {
            if (!known.computeIfAbsent(measure.definition().asks(), child::isKnownFrom)) {
                continue;
            }
            var shares =
                    periods.stream().map(period -> measure.count(child, period)).toList();
            if (!shares.stream().allMatch(Share::isNothing)) {
                added.add(of(measure, person, shares));
            }
        }
        return added;
    }

    private static Added of(Measure measure, PersonId person, List<Share> shares) {
        var above = new long[shares.size()];
        var below = new long[shares.size()];
        var untold = new boolean[shares.size()];
        var why = "";
        for (int n = 0; n < above.length; n++) {
            var share = shares.get(n);
            above[n] = share.above();
            below[n] = share.below();
            untold[n] = !share.untold().isEmpty();
            if (untold[n] && why.isEmpty()) {
                why = share.untold().getFirst();
            }
        }
        return new Added(measure.code().value(), person, above, below, untold, why);
    }
}

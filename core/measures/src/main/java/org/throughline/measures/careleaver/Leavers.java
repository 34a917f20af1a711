package org.throughline.measures.careleaver;

import java.util.Set;
import java.util.function.Function;
import org.throughline.journey.CareLeaverFact.LeaverYearStated;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.YearStated;

/** Counts the care leavers of 19, 20 and 21 in OC3, which asks of each around their birthday. */
final class Leavers {

    private static final int FROM_AGE = 19;
    private static final int TO_AGE = 21;
    private static final Set<String> ASKED = Set.of("YES", "NO", "REFU", "NREQ");
    private static final Set<String> NOT_ASKED = Set.of("DIED", "RHOM");

    private Leavers() {}

    static Share count(Child child, Period period, Function<LeaverYearStated, Share> counting) {
        return aged(child, period, FROM_AGE, TO_AGE, counting);
    }

    /** Both ages included. */
    static Share aged(Child child, Period period, int from, int to, Function<LeaverYearStated, Share> counting) {
        return YearStated.in(period, child, LeaverYearStated.class)
                .map(year -> aged(year, child, from, to, counting))
                .orElse(Share.NOTHING);
    }

    private static Share aged(
            YearStated<LeaverYearStated> year,
            Child child,
            int from,
            int to,
            Function<LeaverYearStated, Share> counting) {
        var stated = year.stated().fact();
        if (NOT_ASKED.contains(stated.inTouch())) {
            return Share.NOTHING;
        }
        var age = year.age(child, stated.bornOtherwise());
        if (age.isEmpty()) {
            return Share.cannotTell(
                    "No day of birth that can be read is recorded, so nobody can tell the young person's age.");
        }
        if (age.getAsInt() < from || age.getAsInt() > to) {
            return Share.NOTHING;
        }
        return ASKED.contains(stated.inTouch())
                ? counting.apply(stated)
                : Share.cannotTell("The return does not say whether the council was in touch.");
    }
}

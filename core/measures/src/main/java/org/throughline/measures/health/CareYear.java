package org.throughline.measures.health;

import java.util.function.Function;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.YearStated;

/** Counts the answers of OC2, which asks of children looked after for the whole year. */
final class CareYear {

    private CareYear() {}

    /** @param what names the question, to be read after "whether there was" */
    static Share yesOrNo(Child child, Period period, Function<CareYearStated, String> answer, String what) {
        return YearStated.in(period, child, CareYearStated.class)
                .map(year -> switch (answer.apply(year.stated().fact())) {
                    case "1" -> Share.one(true);
                    case "0" -> Share.one(false);
                    default -> Share.cannotTell("The return does not say whether there was " + what + ".");
                })
                .orElse(Share.NOTHING);
    }
}

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
                .map(year -> yesOrNo(answer.apply(year.stated().fact()), what))
                .orElse(Share.NOTHING);
    }

    static Share yesOrNo(String answer, String what) {
        return switch (answer) {
            case "1" -> Share.one(true);
            case "0" -> Share.one(false);
            default -> Share.cannotTell("The return does not say whether there was " + what + ".");
        };
    }

    /** Of a child who was of that age on the day the year ended, both ages included. */
    static Share aged(Child child, Period period, int from, int to, Function<CareYearStated, Share> counting) {
        return YearStated.in(period, child, CareYearStated.class)
                .map(year -> {
                    var age = year.age(child, year.stated().fact().bornOtherwise());
                    if (age.isEmpty()) {
                        return Share.cannotTell(
                                "No day of birth that can be read is recorded, so nobody can tell the child's age.");
                    }
                    return age.getAsInt() >= from && age.getAsInt() <= to
                            ? counting.apply(year.stated().fact())
                            : Share.NOTHING;
                })
                .orElse(Share.NOTHING);
    }
}

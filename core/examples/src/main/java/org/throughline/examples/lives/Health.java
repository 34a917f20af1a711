package org.throughline.examples.lives;

import java.util.List;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.PeriodOfCare.HealthYear;

/**
 * What the return says each year of a child looked after for all its twelve months, in the shares of England in 2025:
 * health assessment 90%, dentist 81%, immunised 84%, strengths and difficulties scored 78%.
 */
final class Health {

    private static final Mix<String> WHY_NO_SCORE = Mix.ofCodes("SDQ2 30 SDQ3 12 SDQ4 33 SDQ5 25");

    private Health() {}

    static List<HealthYear> of(Stayed stayed, List<CollectionYear> years, Chance chance) {
        return years.stream()
                .filter(year ->
                        !stayed.from().isAfter(year.first()) && !stayed.to().isBefore(year.last()))
                .map(year -> of(stayed, year, chance.about("health", year.ending())))
                .toList();
    }

    private static HealthYear of(Stayed stayed, CollectionYear year, Chance chance) {
        var last = year.last();
        boolean fourBeforeTheEnd = !stayed.birthday(4).isAfter(last);
        boolean seventeenBeforeTheStart = stayed.birthday(17).isBefore(year.first());
        boolean scored = fourBeforeTheEnd && !seventeenBeforeTheStart && chance.happens(0.78);
        boolean fourForAllTheYear = !stayed.birthday(4).isAfter(year.first());
        boolean underSeventeen = stayed.birthday(17).isAfter(last);
        var why = !fourBeforeTheEnd || seventeenBeforeTheStart || scored
                ? ""
                : fourForAllTheYear && underSeventeen ? WHY_NO_SCORE.draw(chance) : "SDQ1";
        boolean misuse = stayed.ageOn(last) >= 11 && chance.happens(0.06);
        boolean received = misuse && chance.happens(0.55);
        return new HealthYear(
                year.ending(),
                scored ? Integer.toString(score(chance)) : "",
                why,
                stayed.birthday(10).isAfter(last) ? "" : yes(0.025, chance),
                stayed.birthday(5).isAfter(last) ? yes(0.89, chance) : "",
                yes(0.84, chance),
                yes(0.81, chance),
                yes(0.90, chance),
                misuse ? "1" : "0",
                misuse ? (received ? "1" : "0") : "",
                misuse && !received ? yes(0.7, chance) : "");
    }

    /** 0 to 40, on average near 14.9. */
    private static int score(Chance chance) {
        return (chance.between(0, 31) + chance.between(0, 28)) / 2;
    }

    private static String yes(double share, Chance chance) {
        return chance.happens(share) ? "1" : "0";
    }
}

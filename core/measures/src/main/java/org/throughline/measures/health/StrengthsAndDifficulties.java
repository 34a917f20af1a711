package org.throughline.measures.health;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.throughline.journey.Collection;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.measures.counting.YearStated;
import org.throughline.themes.Theme;

/** The average score of the strengths and difficulties questionnaire. */
public final class StrengthsAndDifficulties implements Measure {

    private static final Pattern SCORE = Pattern.compile("[0-9]{1,2}");
    private static final int HIGHEST = 40;
    private static final int FROM_AGE = 5;
    private static final int TO_AGE = 16;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-SDQ"),
            "Average strengths and difficulties score",
            "the sum of their scores",
            "children of 5 to 16 looked after for all of the year that ended in the period, who have a score",
            Unit.SCORE,
            Better.LOWER,
            Sources.lait(
                    "measure 162",
                    "The sum of the scores of the strengths and difficulties questionnaire, over the children aged 5 to 16"
                            + " who have one. 0 to 13 is usual, 14 to 16 borderline, 17 to 40 a cause for concern. The"
                            + " return states it for each child once a year."),
            List.of(Theme.HEALTH, Theme.CARE),
            Collection.SSDA903,
            Over.YEAR_STATED,
            Optional.of(England.lait("14.9", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        return YearStated.in(period, child, CareYearStated.class)
                .map(year -> count(
                        year.stated().fact(),
                        year.age(child, year.stated().fact().bornOtherwise())))
                .orElse(Share.NOTHING);
    }

    private static Share count(CareYearStated year, OptionalInt age) {
        var score = year.sdqScore();
        if (score.isEmpty()) {
            return Share.NOTHING;
        }
        if (!SCORE.matcher(score).matches() || Integer.parseInt(score) > HIGHEST) {
            return Share.cannotTell("A score is recorded as “%s”, which is none from 0 to 40.".formatted(score));
        }
        if (age.isEmpty()) {
            return Share.cannotTell(
                    "No day of birth that can be read is recorded, so nobody can tell the child's age.");
        }
        return age.getAsInt() >= FROM_AGE && age.getAsInt() <= TO_AGE
                ? Share.of(Integer.parseInt(score), 1)
                : Share.NOTHING;
    }
}

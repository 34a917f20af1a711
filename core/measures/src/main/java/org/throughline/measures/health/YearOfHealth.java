package org.throughline.measures.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.Collection;
import org.throughline.journey.HealthFact.CareYearStated;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** What the yearly return says of children's health besides assessments and teeth. */
public final class YearOfHealth {

    private static final int SDQ_FROM_AGE = 5;
    private static final int SDQ_TO_AGE = 16;
    private static final int CRIME_FROM_AGE = 10;
    private static final int CRIME_TO_AGE = 17;

    private YearOfHealth() {}

    public static Stream<Measure> measures() {
        return Stream.of(immunised(), substance(), convicted(), scored());
    }

    private static Measure immunised() {
        return new ByRule(
                definition(
                        "CLA-IMM",
                        "Immunisations up to date",
                        "of these, the children whose immunisations are up to date",
                        "children looked after for all of the year that ended in the period, of whom the return says it",
                        Better.HIGHER,
                        Sources.lait(
                                "measure 3",
                                "Children looked after for 12 months or more whose immunisations are up to date. The return states it for each child once a year."),
                        List.of(Theme.HEALTH, Theme.CARE),
                        England.lait("84", "2025")),
                (child, period) ->
                        CareYear.yesOrNo(child, period, CareYearStated::immunisations, "a full set of immunisations"));
    }

    private static Measure substance() {
        return new ByRule(
                definition(
                        "CLA-SUB",
                        "Children in care with a substance misuse problem",
                        "of these, the children identified as having a problem with drugs or alcohol",
                        "children looked after for all of the year that ended in the period, of whom the return says it",
                        Better.LOWER,
                        Sources.lait(
                                "measure 239",
                                "Children looked after for 12 months or more who were identified in the year as having a substance misuse problem."),
                        List.of(Theme.HEALTH, Theme.CARE),
                        England.lait("3", "2025")),
                (child, period) ->
                        CareYear.yesOrNo(child, period, CareYearStated::substanceMisuse, "a substance misuse problem"));
    }

    private static Measure convicted() {
        return new ByRule(
                definition(
                        "CLA-OFF",
                        "Children in care convicted or cautioned",
                        "of these, the children who were convicted or cautioned in the year",
                        "children of 10 to 17 looked after for all of the year that ended in the period, of whom the return says it",
                        Better.LOWER,
                        Sources.lait(
                                "measure 202",
                                "Children of 10 to 17 looked after for 12 months or more who were convicted, cautioned or warned in the year."),
                        List.of(Theme.CARE),
                        England.lait("2", "2025")),
                (child, period) -> CareYear.aged(
                        child,
                        period,
                        CRIME_FROM_AGE,
                        CRIME_TO_AGE,
                        year -> CareYear.yesOrNo(year.convicted(), "a conviction or a caution")));
    }

    private static Measure scored() {
        return new ByRule(
                definition(
                        "CLA-SDQR",
                        "Children in care with a strengths and difficulties score",
                        "of these, the children for whom the return has a score",
                        "children of 5 to 16 looked after for all of the year that ended in the period",
                        Better.HIGHER,
                        Sources.dashboard(
                                "strengths and difficulties scores",
                                "Children of 5 to 16 looked after for 12 months or more for whom a score of the strengths and difficulties questionnaire was returned."),
                        List.of(Theme.HEALTH, Theme.CARE),
                        England.dashboard("78", "2025")),
                (child, period) -> CareYear.aged(
                        child,
                        period,
                        SDQ_FROM_AGE,
                        SDQ_TO_AGE,
                        year -> Share.one(!year.sdqScore().isBlank())));
    }

    private static Definition definition(
            String code,
            String name,
            String above,
            String below,
            Better better,
            Provision source,
            List<Theme> themes,
            England england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                better,
                source,
                themes,
                Collection.SSDA903,
                Over.YEAR_STATED,
                Optional.of(england));
    }
}

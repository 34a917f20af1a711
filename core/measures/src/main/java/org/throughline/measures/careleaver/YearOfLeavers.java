package org.throughline.measures.careleaver;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.calendar.Age;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.Collection;
import org.throughline.journey.PlacementKind;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
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
import org.throughline.measures.groups.WhoTheyAre;
import org.throughline.themes.Theme;

/** What the yearly return says of care leavers besides being in touch, at work and suitably housed. */
public final class YearOfLeavers {

    private static final Set<String> WITHOUT_WORK = Set.of("G4", "G5", "G6");
    private static final Set<String> HIGHER_EDUCATION = Set.of("F1", "P1");
    private static final String WITH_FORMER_CARERS = "Z";
    private static final String ALL_BUT =
            "care leavers of 19, 20 and 21 in the year that ended in the period, those not in touch, who refused or need no more among them";
    private static final int GROWN_UP = 18;
    private static final int LAST_STAYING_PUT = 20;
    private static final int FIRST = 17;
    private static final int LAST = 21;

    private YearOfLeavers() {}

    public static Stream<Measure> measures() {
        return Stream.concat(
                Stream.of(
                        active(
                                "LCV-NEET",
                                "Care leavers of 19 to 21 neither learning nor at work",
                                "of these, the young people not in education, employment or training, for whatever reason",
                                Better.LOWER,
                                "measure 221",
                                "40",
                                WITHOUT_WORK),
                        active(
                                "LCV-HE",
                                "Care leavers of 19 to 21 in higher education",
                                "of these, the young people in higher education, full or part time",
                                Better.HIGHER,
                                "measure 220",
                                "6",
                                HIGHER_EDUCATION),
                        stayingPut()),
                IntStream.rangeClosed(FIRST, LAST).mapToObj(YearOfLeavers::inTouch));
    }

    private static Measure active(
            String code,
            String name,
            String above,
            Better better,
            String paragraph,
            String england,
            Set<String> activities) {
        return new ByRule(
                definition(
                        code,
                        name,
                        above,
                        ALL_BUT,
                        better,
                        Sources.lait(
                                paragraph,
                                "Care leavers of 19 to 21 whose activity around their birthday is coded %s, of all but those who died or returned home."
                                        .formatted(String.join(
                                                ", ",
                                                activities.stream().sorted().toList()))),
                        Optional.of(England.lait(england, "2025"))),
                (child, period) ->
                        Leavers.count(child, period, year -> Share.one(activities.contains(year.activity()))));
    }

    private static Measure inTouch(int age) {
        return new ByRule(
                definition(
                        "LCV-TOUCH17-" + age,
                        "In touch with care leavers of " + age,
                        "of these, the young people with whom the council is in touch",
                        "care leavers of %d in the year that ended in the period, those not in touch, who refused or need no more among them"
                                .formatted(age),
                        Better.HIGHER,
                        Sources.fromKnowledge(
                                Instrument.SSDA903_RULES,
                                "IN_TOUCH",
                                "Care leavers of %d with whom the council was in touch around their birthday. The codes were read; no figure is published for one year of age."
                                        .formatted(age)),
                        Optional.empty()),
                (child, period) -> Leavers.aged(
                        child,
                        period,
                        age,
                        age,
                        year -> Share.one(year.inTouch().equals("YES"))));
    }

    private static Measure stayingPut() {
        return new ByRule(
                definition(
                        "LCV-STAY",
                        "Staying put with former foster carers",
                        "of these, the young people who live with their former foster carers",
                        "care leavers of 18 to 20 in the year that ended in the period who lived with foster carers until they were 18",
                        Better.HIGHER,
                        Sources.lait(
                                "measure 354",
                                "Young people of 18 to 20 whose accommodation is coded as being with former foster carers (Z), of those who ceased to be looked after from a foster placement at 18."),
                        Optional.of(England.lait("33", "2025"))),
                (child, period) -> Leavers.aged(child, period, GROWN_UP, LAST_STAYING_PUT, year -> {
                    var care = child.care(period.reckonedOn()).inOrder();
                    if (care.isEmpty()) {
                        return Share.cannotTell(
                                "No loaded return says where the young person lived when they left care.");
                    }
                    return leftFosterCareGrownUp(child, care.getLast(), period)
                            ? Share.one(year.accommodation().startsWith(WITH_FORMER_CARERS))
                            : Share.NOTHING;
                }));
    }

    private static boolean leftFosterCareGrownUp(Child child, CareEpisode last, Period period) {
        return PlacementKind.FOSTER_CARE.includes(last.placement())
                && WhoTheyAre.born(child)
                        .flatMap(born -> last.endedBy(period.reckonedOn())
                                .filter(end -> !end.isBefore(Age.reached(born, GROWN_UP))))
                        .isPresent();
    }

    private static Definition definition(
            String code,
            String name,
            String above,
            String below,
            Better better,
            Provision source,
            Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                below,
                Unit.PERCENT,
                better,
                source,
                List.of(Theme.CARE_LEAVERS),
                Collection.SSDA903,
                Over.YEAR_STATED,
                england);
    }
}

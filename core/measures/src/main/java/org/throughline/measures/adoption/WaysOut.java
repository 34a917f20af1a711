package org.throughline.measures.adoption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.Collection;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.Doubt;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How else children leave care, and decisions for adoption that were taken back. */
public final class WaysOut {

    private static final Set<String> SPECIAL_GUARDIANSHIP = Set.of("E45", "E46", "E47", "E48");
    private static final Set<String> HOME_AS_PLANNED = Set.of("E4A");

    private WaysOut() {}

    public static Stream<Measure> measures() {
        return Stream.of(
                by(
                        "ADP-SGO",
                        "Left care by special guardianship",
                        "of these, the children of whom somebody became the special guardian",
                        Better.HIGHER,
                        "measure 390",
                        "Children who ceased to be looked after under a special guardianship order (E45 to E48), of all who ceased. The dictionary names the codes used before.",
                        "12",
                        SPECIAL_GUARDIANSHIP),
                by(
                        "ADP-HOME",
                        "Left care to go home as planned",
                        "of these, the children who returned to live with parents or relatives as their plan was",
                        Better.NEITHER,
                        "measure 273b",
                        "Children who ceased to be looked after and returned home as part of planning (E4A), of all who ceased.",
                        "16",
                        HOME_AS_PLANNED),
                reversed());
    }

    private static Measure by(
            String code,
            String name,
            String above,
            Better better,
            String paragraph,
            String words,
            String england,
            Set<String> reasons) {
        return new ByRule(
                new Definition(
                        new MeasureCode(code),
                        name,
                        above,
                        "children who left care in the period; the last time counts",
                        Unit.PERCENT,
                        better,
                        Sources.lait(paragraph, words),
                        List.of(Theme.PERMANENCE),
                        Collection.SSDA903,
                        Over.CHILDREN,
                        Optional.of(England.lait(england, "2025"))),
                (child, period) -> Leaving.last(child, period)
                        .map(last -> Share.one(reasons.contains(last.endedBecause())))
                        .orElse(Share.NOTHING));
    }

    private static Measure reversed() {
        return new ByRule(
                new Definition(
                        new MeasureCode("ADP-REV"),
                        "Decisions for adoption taken back",
                        "decisions in the period that a child should no longer be placed for adoption",
                        "nothing: it is a number by itself",
                        Unit.NUMBER,
                        Better.LOWER,
                        Sources.annexA(
                                "list 10, the day on which adoption ceased to be the plan",
                                "Decisions that a child should be placed for adoption which were reversed in the period, for the reasons RD1 to RD4."),
                        List.of(Theme.PERMANENCE),
                        Collection.SSDA903,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> child.journeys().stream()
                        .flatMap(journey -> AdoptionDecision.in(journey).stream())
                        .map(decision -> period.holds(decision.reversed())
                                ? Share.of(1, 0)
                                : Doubt.share(Doubt.of("The end of a decision for adoption", decision.reversed())))
                        .collect(Share.together()));
    }
}

package org.throughline.clocks.visits;

import java.util.List;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.law.Instrument;

/** The visits to children in care for whom the regulations have paragraphs of their own. */
public final class SpecialVisits extends PlacementVisitClock {

    private static final String WEEK = PlacementVisits.WITHIN_A_WEEK.words();

    private static final String SIX_WEEKS = PlacementVisits.SIX_WEEKS.words();

    private static final String PLACEMENT_OVER = "The placement ends, or the child leaves care";

    private SpecialVisits(Face face) {
        super(face);
    }

    public static List<SpecialVisits> all() {
        return List.of(
                new SpecialVisits(
                        Face.of(
                                PlacementVisits.INTERIM_WITH_PARENT.value(),
                                "Visits to a child living with a parent under an interim care order",
                                "Visit to a child at home under an interim order",
                                Sources.read(
                                        Instrument.CARE_PLANNING_2010,
                                        "regs. 24 and 28(4)",
                                        "A child who lives with a parent under an interim care order is visited every %s until the first review, and then every %s."
                                                .formatted(WEEK, PlacementVisits.FOUR_WEEKS.words()),
                                        "legislation.gov.uk"),
                                terms(
                                                "A placement with parents (P1) under an interim order (C1) began, the order was made there, or the child was last seen")
                                        .recurring("Every %s until the first review, then every %s"
                                                .formatted(WEEK, PlacementVisits.FOUR_WEEKS.words()))
                                        .changedBy(
                                                "Connected persons with temporary approval are visited alike; the return does not tell them apart"))),
                new SpecialVisits(
                        Face.of(
                                PlacementVisits.ORDER_WITH_PARENT.value(),
                                "Visits to a child living with a parent under a care order",
                                "Visit to a child at home under a care order",
                                Sources.read(
                                        Instrument.CARE_PLANNING_2010,
                                        "reg. 28(5)",
                                        "A child who lives with a parent under a care order is visited within %s, and then every %s."
                                                .formatted(WEEK, SIX_WEEKS),
                                        "legislation.gov.uk"),
                                terms(
                                                "A placement with parents (P1) under a care order (C2) began, the order was made there, or the child was last seen")
                                        .recurring("Within %s, then every %s".formatted(WEEK, SIX_WEEKS))
                                        .changedBy(
                                                "Weekly at first where the parents' assessment was not finished, which the return does not tell"))),
                new SpecialVisits(Face.of(
                        PlacementVisits.OTHERS_DECIDE.value(),
                        "Visits to a child in care in hospital or custody",
                        "Visit to a child in hospital or custody",
                        Sources.fromKnowledge(
                                Instrument.CARE_PLANNING_2010,
                                "reg. 28(6)",
                                "A child in care for whose living somebody else is responsible is visited within %s, every %s in the first year and then every %s. The paragraph was seen in part, without its lengths."
                                        .formatted(WEEK, SIX_WEEKS, PlacementVisits.THREE_MONTHS.words())),
                        terms(
                                        "A placement in a health trust (R2) or in custody (R5) under a care order began, the order was made there, or the child was last seen")
                                .recurring("Within %s, every %s in the first year, then every %s"
                                        .formatted(WEEK, SIX_WEEKS, PlacementVisits.THREE_MONTHS.words())))),
                new SpecialVisits(Face.of(
                        PlacementVisits.FOR_ADOPTION.value(),
                        "Visits to a child placed for adoption",
                        "Visit to a child placed for adoption",
                        Sources.read(
                                Instrument.ADOPTION_AGENCIES_2005,
                                "reg. 36(4)",
                                "A child placed for adoption is visited within %s and then at least weekly until the first review."
                                        .formatted(WEEK),
                                "the adoption guidance of July 2013, paragraph 5.24"),
                        Terms.of(
                                        Owner.ADOPTION_TEAM,
                                        "The child was placed for adoption, or was last seen there",
                                        "The child was seen")
                                .within(PlacementVisits.WITHIN_A_WEEK)
                                .recurring("Until the first review")
                                .changedBy("From the first review on, as often as was set there, which no file holds")
                                .lapsing("The first review is held, the placement ends, or the child is adopted"))));
    }

    private static Terms terms(String starts) {
        return Terms.of(Owner.SOCIAL_WORKER, starts, "The child was seen").lapsing(PLACEMENT_OVER);
    }
}

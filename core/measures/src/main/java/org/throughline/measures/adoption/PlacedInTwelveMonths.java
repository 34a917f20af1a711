package org.throughline.measures.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Months;
import org.throughline.journey.AdoptionDecision;
import org.throughline.journey.Collection;
import org.throughline.journey.PlacementKind;
import org.throughline.law.Instrument;
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
import org.throughline.themes.Theme;

/** Adopted children who were placed within 12 months of the decision. */
public final class PlacedInTwelveMonths implements Measure {

    private static final int LIMIT_IN_MONTHS = 12;

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("ADP-12M"),
            "Placed for adoption in 12 months",
            "of these, the children placed within 12 months of the decision that they should be placed for adoption",
            "children adopted in the period, of whom the days of the decision and of the placement are known",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.fromKnowledge(
                    Instrument.SSDA903_RULES,
                    "AD1 and Episodes",
                    "Adopted children who were placed with their adopters within 12 months of the decision that they should"
                            + " be placed for adoption. It was national indicator 61."),
            List.of(Theme.PERMANENCE, Theme.DRIFT),
            Collection.SSDA903,
            Over.CHILDREN,
            Optional.of(England.about(
                    "71",
                    "2025",
                    "the department's outcomes and enablers dashboard: 2,150 of 3,040 children, the percentage worked out"
                            + " here")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        if (Leaving.in(child, period).stream().noneMatch(Leaving::byAdoption)) {
            return Share.NOTHING;
        }
        var decided = decided(child, period);
        if (decided.isEmpty()) {
            return Share.cannotTell("The child was adopted, and no day of the decision that can be read is recorded.");
        }
        var placed = placed(child, period);
        if (placed.isEmpty()) {
            return Share.cannotTell("The child was adopted, and no placement for adoption is recorded.");
        }
        return placed.get().isBefore(decided.get())
                ? Share.cannotTell("The child was placed for adoption before it is recorded to have been decided.")
                : Share.one(!placed.get().isAfter(Months.after(decided.get(), LIMIT_IN_MONTHS)));
    }

    private static Optional<LocalDate> decided(Child child, Period period) {
        return child.journeys().stream()
                .flatMap(journey -> AdoptionDecision.in(journey).stream())
                .filter(AdoptionDecision::ofAnAdoptedChild)
                .flatMap(decision -> decision.decided().happened().knownBy(period.reckonedOn()).day().stream())
                .findFirst();
    }

    private static Optional<LocalDate> placed(Child child, Period period) {
        return child.care(period.reckonedOn()).inOrder().stream()
                .filter(episode -> PlacementKind.FOR_ADOPTION.includes(episode.placement()))
                .flatMap(episode -> episode.began().day().stream())
                .min(Comparator.naturalOrder());
    }
}

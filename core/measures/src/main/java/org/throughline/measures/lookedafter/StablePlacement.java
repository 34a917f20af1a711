package org.throughline.measures.lookedafter;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Age;
import org.throughline.calendar.Months;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.Placement;
import org.throughline.journey.PlacementKind;
import org.throughline.journey.Recorded;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Care;
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

/** Children long in care who have lived in one placement for two years. */
public final class StablePlacement implements Measure {

    private static final int IN_CARE_FOR_MONTHS = 30;
    private static final int IN_PLACEMENT_FOR_MONTHS = 24;
    private static final int UNDER_AGE = 16;
    private static final String HEADER = "Header";

    private static final Definition DEFINITION = new Definition(
            new MeasureCode("CLA-2Y"),
            "In one placement for two years",
            "of these, the children who have been in their placement for two years or more",
            "children under 16 looked after on the last day of the period who had been so for two and a half years",
            Unit.PERCENT,
            Better.HIGHER,
            Sources.lait(
                    "measure 393",
                    "Children under 16 who have been looked after for two and a half years or more and have lived in the"
                            + " same placement for two years, or are placed for adoption and have lived there or in the"
                            + " placement before for as long."),
            List.of(Theme.PLACEMENTS, Theme.PERMANENCE),
            Collection.SSDA903,
            Over.LAST_DAY,
            Optional.of(England.lait("69", "2025")));

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Share count(Child child, Period period) {
        var care = child.care(period.reckonedOn());
        return care.now().map(now -> count(child, care, now)).orElse(Share.NOTHING);
    }

    private static Share count(Child child, Care care, PeriodOfCare now) {
        if (care.doubt().isPresent()) {
            return Share.cannotTell(care.doubt().get());
        }
        if (!isSoLongAgo(now.began(), IN_CARE_FOR_MONTHS, care.asAt())) {
            return Share.NOTHING;
        }
        var born = born(child);
        if (born.isEmpty()) {
            return Share.cannotTell(
                    "No day of birth that can be read is recorded, so nobody can tell the child's age.");
        }
        return Age.inYears(born.get(), care.asAt()).orElse(0) < UNDER_AGE
                ? Share.one(isSettled(Placement.in(now), care.asAt()))
                : Share.NOTHING;
    }

    /** What was typed, then the latest return; only its header says who a child of the return is. */
    private static Optional<LocalDate> born(Child child) {
        return child.facts(Born.class).stream()
                .filter(born -> born.source().scope().collection() != Collection.SSDA903
                        || born.source().scope().table().equals(HEADER))
                .filter(born -> born.happened().day().isPresent())
                .sorted(comparing(StablePlacement::isTyped)
                        .thenComparing(born -> born.source().scope().year())
                        .reversed())
                .findFirst()
                .flatMap(born -> born.happened().day());
    }

    private static boolean isTyped(Recorded<?> recorded) {
        return recorded.source().scope().collection() == Collection.SERVICE;
    }

    private static boolean isSettled(List<Placement> placements, LocalDate day) {
        if (placements.isEmpty()) {
            return false;
        }
        var last = placements.getLast();
        var before = placements.size() > 1 && isForAdoption(last)
                ? Optional.of(placements.get(placements.size() - 2))
                : Optional.<Placement>empty();
        return isSoLongAgo(last.began(), IN_PLACEMENT_FOR_MONTHS, day)
                || before.filter(placement -> isSoLongAgo(placement.began(), IN_PLACEMENT_FOR_MONTHS, day))
                        .isPresent();
    }

    private static boolean isForAdoption(Placement placement) {
        return PlacementKind.FOR_ADOPTION.includes(
                placement.episodes().getLast().placement());
    }

    private static boolean isSoLongAgo(LocalDate began, int months, LocalDate day) {
        return !Months.after(began, months).isAfter(day);
    }
}

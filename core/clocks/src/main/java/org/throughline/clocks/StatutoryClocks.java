package org.throughline.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.adoption.Match;
import org.throughline.clocks.assessment.AssessmentFromItsStart;
import org.throughline.clocks.assessment.AssessmentFromReferral;
import org.throughline.clocks.lookedafter.FirstReview;
import org.throughline.clocks.lookedafter.LaterReviews;
import org.throughline.clocks.lookedafter.SecondReview;
import org.throughline.clocks.lookedafter.ShortBreakStay;
import org.throughline.clocks.lookedafter.TemporaryPlacement;
import org.throughline.clocks.missing.ReturnInterview;
import org.throughline.clocks.orders.ChildAssessmentOrder;
import org.throughline.clocks.orders.EmergencyProtectionOrder;
import org.throughline.clocks.orders.PoliceProtection;
import org.throughline.clocks.protection.FirstPlanReview;
import org.throughline.clocks.protection.InitialConference;
import org.throughline.clocks.protection.LaterPlanReviews;
import org.throughline.clocks.protection.PlanOfTwoYears;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.FirstPlacementVisit;
import org.throughline.clocks.visits.FirstYearVisits;
import org.throughline.clocks.visits.InNeedVisits;
import org.throughline.clocks.visits.LaterVisits;
import org.throughline.clocks.visits.LocalIntervals;
import org.throughline.clocks.visits.LongTermVisits;
import org.throughline.clocks.visits.ProtectionPlanVisits;
import org.throughline.journey.Journey;

/** The door: every clock, listed once. Immutable and thread-safe. */
public final class StatutoryClocks {

    /** Visits and interviews are in no census and no return. */
    private static final Set<String> FROM_FILES = Set.of(
            "ADP-07", "ASM-01", "ASM-02", "CLA-06", "CLA-07", "CLA-08", "CLA-26", "CLA-37", "CPP-03", "CPP-04",
            "CPP-08", "S47-02", "S47-08", "S47-09", "S47-10");

    private final List<StatutoryClock> clocks;

    private StatutoryClocks(List<StatutoryClock> clocks) {
        this.clocks = List.copyOf(clocks);
    }

    /** As {@link #with(WorkingDays, Settings)}, with what the council has set of its visits alone. */
    public static StatutoryClocks with(WorkingDays workingDays, LocalIntervals intervals) {
        return with(workingDays, intervals.asSettings());
    }

    /** Every clock, with the council's own intervals where the law leaves them to it. */
    public static StatutoryClocks with(WorkingDays workingDays, Settings settings) {
        return new StatutoryClocks(List.of(
                new AssessmentFromReferral(workingDays),
                new AssessmentFromItsStart(workingDays),
                new InitialConference(workingDays),
                new FirstPlanReview(),
                new LaterPlanReviews(),
                new PlanOfTwoYears(),
                new PoliceProtection(),
                new EmergencyProtectionOrder(),
                new ChildAssessmentOrder(),
                new FirstReview(workingDays),
                new SecondReview(workingDays),
                new LaterReviews(workingDays),
                new ShortBreakStay(),
                new TemporaryPlacement(),
                new Match(),
                new FirstPlacementVisit(),
                new FirstYearVisits(),
                new LongTermVisits(),
                new LaterVisits(),
                new ProtectionPlanVisits(workingDays, settings),
                new InNeedVisits(workingDays, settings),
                new ReturnInterview()));
    }

    /** Every setting that a clock or a watch reads; other modules have their own. */
    public static List<Setting<?>> settings() {
        return List.of(ProtectionPlanVisits.INTERVAL, InNeedVisits.INTERVAL);
    }

    /** Those that a census file or a return can answer for by itself: the ones the command line lists. */
    public StatutoryClocks fromFiles() {
        return new StatutoryClocks(clocks.stream()
                .filter(clock -> FROM_FILES.contains(clock.code().value()))
                .toList());
    }

    public List<StatutoryClock> all() {
        return clocks;
    }

    public Optional<StatutoryClock> named(ClockCode code) {
        return clocks.stream().filter(clock -> clock.code().equals(code)).findFirst();
    }

    /** What every clock says of the journey on that day, clock by clock. */
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return clocks.stream()
                .flatMap(clock -> clock.read(journey, asAt).stream())
                .toList();
    }
}

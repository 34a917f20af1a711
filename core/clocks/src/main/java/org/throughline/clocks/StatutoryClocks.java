package org.throughline.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.adoption.AdoptionDecisionMade;
import org.throughline.clocks.adoption.DisruptionReview;
import org.throughline.clocks.adoption.Match;
import org.throughline.clocks.adoption.PermanencePlan;
import org.throughline.clocks.adoption.PlacedChildReviews;
import org.throughline.clocks.adoption.WaitingChildReviews;
import org.throughline.clocks.assessment.AssessmentFromItsStart;
import org.throughline.clocks.assessment.AssessmentFromReferral;
import org.throughline.clocks.assessment.PreBirthAssessment;
import org.throughline.clocks.assessment.ReviewPoint;
import org.throughline.clocks.assessment.SeenInAssessment;
import org.throughline.clocks.careleaver.AdviserAppointed;
import org.throughline.clocks.careleaver.FirstPathwayPlan;
import org.throughline.clocks.careleaver.KeepingInTouch;
import org.throughline.clocks.careleaver.NeedsAssessment;
import org.throughline.clocks.careleaver.PathwayReviews;
import org.throughline.clocks.careleaver.RelevantChildAssessed;
import org.throughline.clocks.court.Accommodated;
import org.throughline.clocks.court.BeforeCourt;
import org.throughline.clocks.health.InitialHealthAssessment;
import org.throughline.clocks.health.Questionnaire;
import org.throughline.clocks.health.ReviewHealthAssessments;
import org.throughline.clocks.health.YearlyChecks;
import org.throughline.clocks.lookedafter.CarePlan;
import org.throughline.clocks.lookedafter.FirstReview;
import org.throughline.clocks.lookedafter.LaterReviews;
import org.throughline.clocks.lookedafter.ReviewingOfficerContact;
import org.throughline.clocks.lookedafter.ReviewingOfficerNamed;
import org.throughline.clocks.lookedafter.SecondReview;
import org.throughline.clocks.lookedafter.ShortBreakStay;
import org.throughline.clocks.lookedafter.TemporaryPlacement;
import org.throughline.clocks.missing.LongMissing;
import org.throughline.clocks.missing.OftenMissing;
import org.throughline.clocks.missing.ReturnInterview;
import org.throughline.clocks.missing.ReturnInterviewOffer;
import org.throughline.clocks.need.LongNeedPlans;
import org.throughline.clocks.need.NeedPlanInPlace;
import org.throughline.clocks.orders.ChildAssessmentOrder;
import org.throughline.clocks.orders.EmergencyProtectionOrder;
import org.throughline.clocks.orders.PoliceProtection;
import org.throughline.clocks.protection.EnquiryFinished;
import org.throughline.clocks.protection.FirstPlanReview;
import org.throughline.clocks.protection.InitialConference;
import org.throughline.clocks.protection.LaterPlanReviews;
import org.throughline.clocks.protection.LongPlans;
import org.throughline.clocks.protection.PlanBeyondChildhood;
import org.throughline.clocks.protection.PlanOfTwoYears;
import org.throughline.clocks.protection.SeenInEnquiry;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Look;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.reading.Watch;
import org.throughline.clocks.referral.Allocation;
import org.throughline.clocks.referral.ContactDecision;
import org.throughline.clocks.referral.ReferralDecision;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.supervision.VisitRecords;
import org.throughline.clocks.visits.FirstPlacementVisit;
import org.throughline.clocks.visits.FirstYearVisits;
import org.throughline.clocks.visits.InNeedVisits;
import org.throughline.clocks.visits.LaterVisits;
import org.throughline.clocks.visits.LongTermVisits;
import org.throughline.clocks.visits.ProtectionPlanVisits;
import org.throughline.clocks.visits.ShortBreakVisits;
import org.throughline.clocks.visits.SpecialVisits;
import org.throughline.journey.Journey;

/**
 * The door: every clock, listed once. Immutable and thread-safe.
 *
 * <p>Readings change as facts arrive and as days pass: what runs becomes overdue once its last day in time is over, or
 * cannot be told any more where no file would hold what was done, and some duties begin with a birthday alone. So whoever
 * keeps readings reads open children again from day to day.
 */
public final class StatutoryClocks {

    /** Visits and interviews are in no census and no return. */
    private static final Set<String> FROM_FILES = Set.of(
            "ADP-07", "ASM-01", "ASM-02", "CLA-06", "CLA-07", "CLA-08", "CLA-26", "CLA-37", "CPP-03", "CPP-04",
            "CPP-08", "S47-02", "S47-08", "S47-09", "S47-10");

    private final List<StatutoryClock> clocks;
    private final List<Watch> watches;

    private StatutoryClocks(List<StatutoryClock> clocks, List<Watch> watches) {
        this.clocks = List.copyOf(clocks);
        this.watches = watches;
    }

    /** Every clock, with the council's own intervals where the law leaves them to it. */
    public static StatutoryClocks with(WorkingDays workingDays, Settings settings) {
        return new StatutoryClocks(
                Stream.of(
                                Stream.of(
                                        new ContactDecision(workingDays, settings),
                                        new ReferralDecision(workingDays),
                                        new Allocation(workingDays, settings),
                                        new AssessmentFromReferral(workingDays),
                                        new AssessmentFromItsStart(workingDays),
                                        new ReviewPoint(),
                                        new SeenInAssessment(workingDays, settings),
                                        new PreBirthAssessment(settings)),
                                Stream.of(
                                        new InitialConference(workingDays),
                                        new EnquiryFinished(workingDays, settings),
                                        new SeenInEnquiry(workingDays, settings),
                                        new FirstPlanReview(),
                                        new LaterPlanReviews(),
                                        new PlanOfTwoYears(),
                                        new PlanBeyondChildhood(),
                                        new NeedPlanInPlace(workingDays, settings)),
                                Stream.of(
                                        new PoliceProtection(),
                                        new EmergencyProtectionOrder(),
                                        new ChildAssessmentOrder()),
                                Stream.of(
                                        new FirstReview(workingDays),
                                        new SecondReview(workingDays),
                                        new LaterReviews(workingDays),
                                        new CarePlan(workingDays),
                                        new ReviewingOfficerNamed(workingDays),
                                        new ReviewingOfficerContact(settings),
                                        new ShortBreakStay(),
                                        new TemporaryPlacement()),
                                Stream.of(
                                        new Match(),
                                        new PermanencePlan(),
                                        new AdoptionDecisionMade(),
                                        new WaitingChildReviews(),
                                        new PlacedChildReviews(),
                                        new DisruptionReview()),
                                Stream.of(
                                        new FirstPlacementVisit(),
                                        new FirstYearVisits(),
                                        new LongTermVisits(),
                                        new LaterVisits(),
                                        new ShortBreakVisits(),
                                        new ProtectionPlanVisits(workingDays, settings),
                                        new InNeedVisits(workingDays, settings)),
                                SpecialVisits.all().stream(),
                                Stream.of(new ReturnInterview(), new ReturnInterviewOffer()),
                                Stream.of(
                                        new InitialHealthAssessment(workingDays),
                                        ReviewHealthAssessments.underFive(),
                                        ReviewHealthAssessments.fiveAndOver(),
                                        YearlyChecks.dental(settings),
                                        YearlyChecks.eyes(settings),
                                        new Questionnaire()),
                                Stream.of(
                                        new NeedsAssessment(),
                                        new FirstPathwayPlan(settings),
                                        new RelevantChildAssessed(),
                                        new PathwayReviews(),
                                        new KeepingInTouch(settings),
                                        new AdviserAppointed(settings)),
                                BeforeCourt.all(settings).stream(),
                                VisitRecords.all(workingDays, settings).stream())
                        .<StatutoryClock>flatMap(each -> each)
                        .toList(),
                Watches.with(settings));
    }

    /** Every setting that a clock or a watch reads; other modules have their own. */
    public static List<Setting<?>> settings() {
        return List.of(
                ContactDecision.WITHIN,
                Allocation.WITHIN,
                SeenInAssessment.WITHIN,
                PreBirthAssessment.WEEK,
                EnquiryFinished.WITHIN,
                SeenInEnquiry.WITHIN,
                ProtectionPlanVisits.INTERVAL,
                NeedPlanInPlace.WITHIN,
                InNeedVisits.INTERVAL,
                ReviewingOfficerContact.WITHIN,
                YearlyChecks.DENTAL,
                YearlyChecks.EYES,
                FirstPathwayPlan.WITHIN,
                KeepingInTouch.INTERVAL,
                AdviserAppointed.WITHIN,
                BeforeCourt.LETTER,
                BeforeCourt.MEETING,
                BeforeCourt.WHOLE,
                VisitRecords.ENTERED,
                VisitRecords.WRITTEN,
                LongPlans.MARKS,
                LongNeedPlans.MARKS,
                OftenMissing.TIMES,
                OftenMissing.DAYS,
                LongMissing.MARKS,
                Accommodated.MONTHS);
    }

    /** Those that a census file or a return can answer for by itself: the ones the command line lists. */
    public StatutoryClocks fromFiles() {
        return new StatutoryClocks(
                clocks.stream()
                        .filter(clock -> FROM_FILES.contains(clock.code().value()))
                        .toList(),
                List.of());
    }

    public List<StatutoryClock> all() {
        return clocks;
    }

    /** What managers keep an eye on beside them, by the same settings. */
    public List<Watch> watches() {
        return watches;
    }

    public Optional<StatutoryClock> named(ClockCode code) {
        return clocks.stream().filter(clock -> clock.code().equals(code)).findFirst();
    }

    /** What every clock says of the journey on that day, clock by clock. */
    public List<Reading> read(Journey journey, LocalDate asAt) {
        var look = new Look(journey, asAt);
        return clocks.stream().flatMap(clock -> clock.read(look).stream()).toList();
    }
}

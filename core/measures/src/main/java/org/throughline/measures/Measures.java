package org.throughline.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.measures.adoption.LeftByAdoption;
import org.throughline.measures.adoption.PlacedInTwelveMonths;
import org.throughline.measures.assessment.AssessedInTime;
import org.throughline.measures.assessment.AssessedInTimeFromReferral;
import org.throughline.measures.careleaver.AtWorkOrLearning;
import org.throughline.measures.careleaver.InTouch;
import org.throughline.measures.careleaver.SuitablyHoused;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.health.HealthAssessed;
import org.throughline.measures.health.SeenByDentist;
import org.throughline.measures.health.StrengthsAndDifficulties;
import org.throughline.measures.lookedafter.ReviewedInTime;
import org.throughline.measures.lookedafter.StablePlacement;
import org.throughline.measures.lookedafter.ThreePlacements;
import org.throughline.measures.lookedafter.TookPart;
import org.throughline.measures.missing.ChildrenMissing;
import org.throughline.measures.missing.EpisodesEach;
import org.throughline.measures.protection.ConferenceInTime;
import org.throughline.measures.protection.EnquiriesToConference;
import org.throughline.measures.protection.LongEndedPlans;
import org.throughline.measures.protection.LongOpenPlans;
import org.throughline.measures.protection.PlansReviewedInTime;
import org.throughline.measures.protection.RepeatPlans;
import org.throughline.measures.referral.NoFurtherAction;
import org.throughline.measures.referral.ReferredAgain;

/** The door: every measure, listed once, in the order of their codes. Immutable and thread-safe. */
public final class Measures {

    private final List<Measure> measures;

    private Measures(Stream<Measure> measures) {
        this.measures = measures.sorted(Comparator.comparing(Measure::code)).toList();
    }

    public static Measures with(WorkingDays workingDays) {
        return new Measures(Stream.of(
                new ReferredAgain(),
                new NoFurtherAction(),
                new AssessedInTime(workingDays),
                new AssessedInTimeFromReferral(workingDays),
                new EnquiriesToConference(),
                new ConferenceInTime(workingDays),
                new RepeatPlans(),
                new LongOpenPlans(),
                new LongEndedPlans(),
                new PlansReviewedInTime(),
                new ThreePlacements(),
                new StablePlacement(),
                new ReviewedInTime(workingDays),
                new TookPart(),
                new HealthAssessed(),
                new SeenByDentist(),
                new StrengthsAndDifficulties(),
                new InTouch(),
                new AtWorkOrLearning(),
                new SuitablyHoused(),
                new ChildrenMissing(),
                new EpisodesEach(),
                new LeftByAdoption(),
                new PlacedInTwelveMonths()));
    }

    public List<Measure> all() {
        return measures;
    }

    public Optional<Measure> named(MeasureCode code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}

package org.throughline.measures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.measures.adoption.AdoptionTimes;
import org.throughline.measures.adoption.LeftByAdoption;
import org.throughline.measures.adoption.PlacedInTwelveMonths;
import org.throughline.measures.adoption.WaysOut;
import org.throughline.measures.assessment.AssessedInTime;
import org.throughline.measures.assessment.AssessedInTimeFromReferral;
import org.throughline.measures.assessment.Assessments;
import org.throughline.measures.careleaver.AtWorkOrLearning;
import org.throughline.measures.careleaver.Entitled;
import org.throughline.measures.careleaver.InTouch;
import org.throughline.measures.careleaver.SuitablyHoused;
import org.throughline.measures.careleaver.YearOfLeavers;
import org.throughline.measures.contacts.Contacts;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Population;
import org.throughline.measures.court.PreProceedings;
import org.throughline.measures.health.HealthAssessed;
import org.throughline.measures.health.SeenByDentist;
import org.throughline.measures.health.StrengthsAndDifficulties;
import org.throughline.measures.health.YearOfHealth;
import org.throughline.measures.lookedafter.LookedAfter;
import org.throughline.measures.lookedafter.ReviewedInTime;
import org.throughline.measures.lookedafter.SoonAfterEntry;
import org.throughline.measures.lookedafter.StablePlacement;
import org.throughline.measures.lookedafter.ThreePlacements;
import org.throughline.measures.lookedafter.TookPart;
import org.throughline.measures.missing.ChildrenMissing;
import org.throughline.measures.missing.EpisodesEach;
import org.throughline.measures.missing.Interviews;
import org.throughline.measures.need.InNeed;
import org.throughline.measures.protection.ConferenceInTime;
import org.throughline.measures.protection.EnquiriesToConference;
import org.throughline.measures.protection.LongEndedPlans;
import org.throughline.measures.protection.LongOpenPlans;
import org.throughline.measures.protection.PlansReviewedInTime;
import org.throughline.measures.protection.Protection;
import org.throughline.measures.protection.RepeatPlans;
import org.throughline.measures.referral.FrontDoor;
import org.throughline.measures.referral.NoFurtherAction;
import org.throughline.measures.referral.ReferredAgain;
import org.throughline.measures.workforce.WorkforceMeasures;

/** The door: every measure, listed once, in the order of their codes. Immutable and thread-safe. */
public final class Measures {

    /** The contract of measures from files names these; what else is measured asks for more than one file of a year. */
    private static final Set<String> FROM_FILES = Set.of(
            "REF-RE",
            "REF-NFA",
            "ASM-45",
            "ASM-45-REF",
            "S47-ICPC",
            "ICPC-15",
            "CPP-2ND",
            "CPP-2YOPEN",
            "CPP-2YEND",
            "CPP-REV",
            "CLA-3PL",
            "CLA-2Y",
            "CLA-REV",
            "CLA-PART",
            "CLA-HA",
            "CLA-DENT",
            "CLA-SDQ",
            "MIS-PCT",
            "MIS-AVG",
            "LCV-TOUCH",
            "LCV-EET",
            "LCV-ACC",
            "ADP-PCT",
            "ADP-12M");

    /** The clocks of visits to looked-after children under regulation 28, wherever they live. */
    private static final List<String> PLACEMENT_VISITS =
            List.of("CLA-17", "CLA-18", "CLA-19", "CLA-20", "CLA-22", "CLA-23", "CLA-24");

    private static final String IN_NEED_VISITS = "CIP-04";

    private static final String PROTECTION_VISITS = "CPP-05";

    private final List<Measure> measures;
    private final List<String> countedBy;

    private Measures(Stream<Measure> measures, List<String> countedBy) {
        this.measures = measures.sorted(Comparator.comparing(Measure::code)).toList();
        this.countedBy = countedBy;
    }

    /** With the intervals between visits that most councils use. */
    public static Measures with(WorkingDays workingDays) {
        return with(workingDays, Settings.usual());
    }

    /** With the council's own settings, where a measure goes by them. */
    public static Measures with(WorkingDays workingDays, Settings settings) {
        var clocks = StatutoryClocks.with(workingDays, settings);
        return new Measures(
                Stream.of(
                                byThemselves(workingDays),
                                Contacts.measures(),
                                FrontDoor.measures(),
                                Assessments.measures(workingDays),
                                InNeed.measures(clock(clocks, IN_NEED_VISITS)),
                                Protection.measures(clock(clocks, PROTECTION_VISITS)),
                                LookedAfter.measures(PLACEMENT_VISITS.stream()
                                        .map(code -> clock(clocks, code))
                                        .toList()),
                                SoonAfterEntry.measures(clock(clocks, "HLT-01")),
                                YearOfHealth.measures(),
                                Interviews.measures(),
                                AdoptionTimes.measures(),
                                WaysOut.measures(),
                                YearOfLeavers.measures(),
                                Entitled.measures(),
                                PreProceedings.measures())
                        .flatMap(theme -> theme),
                Stream.concat(Stream.of(Population.CHILDREN.name()), settings(clocks))
                        .sorted()
                        .toList());
    }

    /** Those of the clocks that measures ask. */
    private static Stream<String> settings(StatutoryClocks clocks) {
        return Stream.concat(Stream.of(IN_NEED_VISITS, PROTECTION_VISITS), PLACEMENT_VISITS.stream())
                .flatMap(code -> clock(clocks, code).terms().setting().stream());
    }

    private static Stream<Measure> byThemselves(WorkingDays workingDays) {
        return Stream.of(
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
                new PlacedInTwelveMonths());
    }

    private static StatutoryClock clock(StatutoryClocks clocks, String code) {
        return clocks.named(new ClockCode(code)).orElseThrow();
    }

    /** Those that a census file or a return can answer for by itself: the ones the command line counts. */
    public Measures fromFiles() {
        return new Measures(
                measures.stream()
                        .filter(measure -> FROM_FILES.contains(measure.code().value())),
                List.of());
    }

    /** Every setting of the council that a measure reads besides those of the clocks. */
    public static List<Setting<?>> settings() {
        return List.of(Population.CHILDREN, WorkforceMeasures.CASE_LIMIT);
    }

    /** The names of the settings that change what is counted, those of the clocks that measures ask among them. */
    public List<String> countedBy() {
        return countedBy;
    }

    public List<Measure> all() {
        return measures;
    }

    public Optional<Measure> named(MeasureCode code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}

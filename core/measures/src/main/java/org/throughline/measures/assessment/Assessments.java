package org.throughline.measures.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.assessment.AssessmentFromItsStart;
import org.throughline.clocks.reading.State.CannotTell;
import org.throughline.clocks.reading.State.Overdue;
import org.throughline.clocks.reading.State.Running;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.ChildSeenStated;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.law.Instrument;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.ByRule;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Definition;
import org.throughline.measures.counting.England;
import org.throughline.measures.counting.Flags;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Period;
import org.throughline.measures.counting.Share;
import org.throughline.measures.counting.Sources;
import org.throughline.measures.counting.Unit;
import org.throughline.themes.Theme;

/** How many assessments there are, which run too long, and what they find. */
public final class Assessments {

    private static final Set<String> DOMESTIC_ABUSE = Set.of("3A", "3B", "3C");
    private static final Set<String> MENTAL_HEALTH = Set.of("4A", "4B", "4C");
    private static final Instrument CIN_RULES =
            new Instrument(Instrument.Kind.DFE_DATA_RULE, "Children in need census validation rules");

    private static final String NONE_FOUND = "21";

    private Assessments() {}

    public static Stream<Measure> measures(WorkingDays workingDays) {
        return Stream.of(
                rate(),
                openTooLong(new AssessmentFromItsStart(workingDays)),
                seen(),
                found("DA", "domestic abuse", DOMESTIC_ABUSE),
                found("MH", "mental health", MENTAL_HEALTH));
    }

    private static Measure rate() {
        return new ByRule(
                Definition.rate(
                        "ASM-RATE",
                        "Assessments finished for each 10,000 children",
                        "assessments authorised in the period",
                        Sources.cinTables(
                                "table C2",
                                "Every assessment authorised in the year, for each 10,000 children of the estimate for the middle of the year before."),
                        Theme.ASSESSMENT,
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.of(England.cinTable("536", "2024", "table C2"))),
                (child, period) ->
                        authorised(child, period).map(_ -> Share.of(1, 0)).collect(Share.together()));
    }

    private static Measure openTooLong(StatutoryClock clock) {
        return new ByRule(
                new Definition(
                        new MeasureCode("ASM-OPEN45"),
                        "Open assessments of more than 45 working days",
                        "of these, the assessments that began more than 45 working days ago",
                        "assessments open on the last day of the period",
                        Unit.PERCENT,
                        Better.LOWER,
                        Sources.readElsewhere(
                                CIN_RULES,
                                "rule 8670Q",
                                "Assessments not yet authorised that are older than 45 working days, of all that are open. The census asks councils about each of these; nobody publishes how many there are.",
                                "the public validator of these rules"),
                        List.of(Theme.ASSESSMENT, Theme.DRIFT),
                        Collection.CIN,
                        Over.LAST_DAY,
                        Optional.empty()),
                (child, period) -> child.rows(clock, period.reckonedOn()).stream()
                        .map(row -> switch (row.state()) {
                            case Running _ -> Share.one(false);
                            case Overdue _ -> Share.one(true);
                            case CannotTell(var why) -> row.done().isEmpty() ? Share.cannotTell(why) : Share.NOTHING;
                            default -> Share.NOTHING;
                        })
                        .collect(Share.together()));
    }

    private static Measure seen() {
        return new ByRule(
                new Definition(
                        new MeasureCode("ASM-SEEN"),
                        "Children seen in their assessment",
                        "of these, the assessments in which the child was seen",
                        "assessments authorised in the period, of which the record says whether the child was seen",
                        Unit.PERCENT,
                        Better.HIGHER,
                        Sources.annexA(
                                "list 4, child seen during the assessment",
                                "Whether the child was seen, of the assessments authorised. The census does not say it; the dataset and Annex A do."),
                        List.of(Theme.ASSESSMENT, Theme.VOICE),
                        Collection.SSD,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> authorised(child, period)
                        .map(assessment -> seen(child, assessment))
                        .collect(Share.together()));
    }

    /** Another collection may say it of the same assessment: the same is the one that began on the same day. */
    private static Share seen(Child child, Assessment assessment) {
        var began = assessment.started().happened().day();
        return child.facts(ChildSeenStated.class).stream()
                .filter(stated -> child.facts(AssessmentStarted.class).stream()
                        .anyMatch(started -> started.line().equals(stated.line())
                                && started.opens().equals(stated.fact().assessment())
                                && (started.equals(assessment.started())
                                        || began.isPresent()
                                                && started.happened().day().equals(began))))
                .map(stated -> stated.fact().seen())
                .filter(answer -> Flags.isYes(answer) || Flags.isNo(answer))
                .findFirst()
                .map(answer -> Share.one(Flags.isYes(answer)))
                .orElseGet(() -> Share.cannotTell("Nothing says whether the child was seen in an assessment."));
    }

    private static Measure found(String code, String what, Set<String> factors) {
        return new ByRule(
                new Definition(
                        new MeasureCode("ASM-FACT-" + code),
                        "Assessments that found " + what,
                        "of these, the assessments that found " + what + ", of the child or of somebody in the family",
                        "assessments authorised in the period that found anything",
                        Unit.PERCENT,
                        Better.NEITHER,
                        Sources.cinTables(
                                "table C3",
                                "Assessments with one of the factors %s, of those authorised with any factor. The table exists; we have not read its figures."
                                        .formatted(String.join(
                                                ", ", factors.stream().sorted().toList()))),
                        List.of(Theme.ASSESSMENT),
                        Collection.CIN,
                        Over.EVENTS,
                        Optional.empty()),
                (child, period) -> authorised(child, period)
                        .map(assessment -> factors(child, assessment))
                        .filter(known -> !known.isEmpty())
                        .map(known -> Share.one(known.stream().anyMatch(factors::contains)))
                        .collect(Share.together()));
    }

    private static Stream<Assessment> authorised(Child child, Period period) {
        return child.needs().stream()
                .flatMap(episode -> episode.assessments().stream())
                .filter(assessment -> period.holds(assessment.authorised()));
    }

    private static List<String> factors(Child child, Assessment assessment) {
        return child.facts(FactorsIdentified.class).stream()
                .filter(found -> found.line().equals(assessment.started().line())
                        && found.fact().assessment().equals(assessment.started().opens()))
                .flatMap(found -> found.fact().factors().stream())
                .filter(factor -> !factor.isBlank() && !factor.equals(NONE_FOUND))
                .distinct()
                .toList();
    }
}

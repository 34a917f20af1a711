package org.throughline.clocks.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.OtherPlans;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.AssessmentFact.AssessmentDecided;
import org.throughline.journey.CinPlan;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Assessment;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** A plan for a child whose assessment ended with services. */
public final class NeedPlanInPlace extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "need.plan",
            "How soon a plan follows an assessment that ends with services.",
            Length.workingDays(10),
            45,
            "No law names a number; 10 working days are common.");

    private static final String SERVICES = "PROV_OF_SERVICES_FLAG";

    private static final Set<String> YES = Set.of("Y", "y", "1", "true");

    private final Settings settings;
    private final WorkingDays workingDays;

    public NeedPlanInPlace(WorkingDays workingDays, Settings settings) {
        super(
                Face.of(
                        "CIP-01",
                        "Child in need plan after an assessment",
                        "Child in need plan in place",
                        LocalStandard.of(
                                settings,
                                WITHIN,
                                "Plans for children in need",
                                "A child whose assessment ends with services has a plan within %s."),
                        Terms.of(
                                        Owner.SOCIAL_WORKER,
                                        "An assessment that ended with services was authorised",
                                        "A child in need plan began")
                                .within(WITHIN.usual())
                                .setBy(WITHIN.name())
                                .recurring("Each assessment that ends with services")
                                .changedBy(
                                        "Not for a child who is looked after or on a child protection plan by then; short breaks change nothing")
                                .lapsing(
                                        "A child protection plan begins, the child becomes looked after, the case is closed, or the child dies")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /**
     * One for each authorised assessment, but for those that are recorded as ending without services, and of children who
     * had another plan already.
     */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var others = OtherPlans.in(journey, asAt);
        var plans = CinPlan.in(journey);
        var decisions = Linked.in(journey, AssessmentDecided.class, AssessmentDecided::assessment);
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.assessments().stream()
                        .filter(assessment -> assessment.started().happened().isKnownBy(asAt))
                        .filter(assessment ->
                                !assessment.authorised().knownBy(asAt).isBlank())
                        .filter(assessment -> !endedInNothing(known(decisions, assessment, asAt)))
                        .filter(assessment -> !others.runOn(assessment.authorised()))
                        .map(assessment -> duty(
                                episode,
                                assessment,
                                planned(plans, assessment.authorised()),
                                endedWithServices(known(decisions, assessment, asAt)),
                                others,
                                asAt)));
    }

    private Duty duty(
            EpisodeOfNeed episode,
            Assessment assessment,
            When planned,
            boolean services,
            OtherPlans others,
            LocalDate asAt) {
        var began = assessment.authorised();
        var limit = settings.on(WITHIN, began.day().orElse(asAt)).limit(workingDays);
        var duty = Duty.of(code(), limit, began, InWords.begun("Assessment authorised", began))
                .startedBy(assessment.started())
                .stoppedBy(planned)
                .endedBy(others.firstAfter(began), episode.over());
        return services
                ? duty
                : duty.doubtedOnceDue("The files do not say whether the assessment ended with services.", asAt);
    }

    /** A plan that ran already when the assessment was authorised is in place. */
    private static When planned(List<CinPlan> plans, When began) {
        boolean running = began.day()
                .filter(day -> plans.stream()
                        .anyMatch(plan -> plan.started()
                                        .happened()
                                        .day()
                                        .filter(start -> !start.isAfter(day))
                                        .isPresent()
                                && plan.over().knownBy(day).isBlank()))
                .isPresent();
        return running
                ? began
                : When.earliest(plans.stream()
                        .map(plan -> plan.started().happened())
                        .filter(when -> when.day()
                                .filter(day -> began.day().filter(day::isBefore).isEmpty())
                                .isPresent())
                        .toList());
    }

    private static boolean endedInNothing(List<Recorded<AssessmentDecided>> decided) {
        return !decided.isEmpty()
                && decided.stream()
                        .allMatch(each -> YES.contains(each.fact().noFurtherAction())
                                || (!each.fact().outcomes().isEmpty()
                                        && !each.fact().outcomes().contains(SERVICES)));
    }

    private static boolean endedWithServices(List<Recorded<AssessmentDecided>> decided) {
        return decided.stream().anyMatch(each -> each.fact().outcomes().contains(SERVICES));
    }

    private static List<Recorded<AssessmentDecided>> known(
            Linked<AssessmentDecided> decisions, Assessment assessment, LocalDate asAt) {
        return decisions.about(assessment.started()).stream()
                .filter(each -> each.happened().isKnownBy(asAt))
                .toList();
    }
}

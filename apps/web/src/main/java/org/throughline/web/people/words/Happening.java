package org.throughline.web.people.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.CareEpisodes;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.ProtectionPlan;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.Recorded;
import org.throughline.journey.Standing;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;

/** What is happening for a child now, in plain sentences worked out from the record: nothing here is stored. */
public final class Happening {

    private static final Set<String> PLAN_REVIEWS = Set.of("CPP-03", "CPP-04");
    private static final Set<String> CARE_REVIEWS = Set.of("CLA-06", "CLA-07", "CLA-08");
    private static final Set<String> CONFERENCES = Set.of("S47-02");
    private static final Set<String> ASSESSMENTS = Set.of("ASM-01");

    private final String name;
    private final Journey journey;
    private final Standing standing;
    private final List<Reading> readings;
    private final DueWords due;
    private final Function<String, String> workerName;
    private final LocalDate today;

    /**
     * @param name as the sentences call the child
     * @param readings what every clock says today
     * @param workerName the name by the text of a worker's line
     */
    public Happening(
            String name, Journey journey, List<Reading> readings, DueWords due, Function<String, String> workerName) {
        this.name = name;
        this.journey = journey.asAt(due.today());
        this.readings = List.copyOf(readings);
        this.due = due;
        this.workerName = workerName;
        this.today = due.today();
        this.standing = Standing.of(journey, today);
    }

    /** The most pressing first; never empty. */
    public List<String> sentences() {
        var died = journey.facts(Died.class).stream()
                .flatMap(fact -> fact.happened().day().stream())
                .min(Comparator.naturalOrder());
        if (died.isPresent()) {
            return List.of(name + " died on " + Days.inWords(died.get()) + ".");
        }
        var told = new ArrayList<String>();
        missing().ifPresent(told::add);
        enquiries(told);
        standing.protectionPlanSince().ifPresent(since -> told.add(protectionPlan(since)));
        standing.lookedAfterSince().ifPresent(since -> told.add(lookedAfter(since)));
        standing.needPlanSince()
                .ifPresent(since -> told.add(name + " has been on a child in need plan since " + since(since) + "."));
        assessments(told);
        if (standing.careLeaver()) {
            told.add(name + " is entitled to support on leaving care.");
        }
        if (told.isEmpty()) {
            told.add(caseOpenOrClosed());
        }
        lastSeen().ifPresent(told::add);
        return told;
    }

    private Optional<String> missing() {
        var returned = journey.facts(FoundOrReturned.class);
        return journey.facts(WentMissing.class).stream()
                .filter(episode -> returned.stream()
                        .noneMatch(back -> back.line().equals(episode.line())
                                && back.fact().missing().equals(episode.opens())))
                .flatMap(episode -> episode.happened().day().stream())
                .max(Comparator.naturalOrder())
                .map(day -> name + " went missing on " + Days.inWords(day) + " and is not recorded as back.");
    }

    private void enquiries(List<String> told) {
        for (var episode : EpisodesOfNeed.in(journey)) {
            for (var enquiry : episode.enquiries()) {
                enquiry.started()
                        .happened()
                        .day()
                        .ifPresent(day -> openReading(CONFERENCES, day)
                                .ifPresent(reading -> told.add("A section 47 enquiry began on " + Days.inWords(day)
                                        + ". " + dueSentence("The initial child protection conference", reading))));
            }
        }
    }

    private String protectionPlan(LocalDate since) {
        var category = ProtectionPlans.in(journey).stream()
                .map(ProtectionPlan::started)
                .filter(plan -> plan.happened().day().equals(Optional.of(since)))
                .findFirst()
                .map(Recorded::fact)
                .flatMap(plan -> CinCodes.ABUSE.meaning(
                        plan.latestCategory().isBlank() ? plan.initialCategory() : plan.latestCategory()))
                .map(words -> " for " + words)
                .orElse("");
        return name + " has been on a child protection plan" + category + " since " + since(since) + "."
                + openReading(PLAN_REVIEWS)
                        .map(reading -> " " + dueSentence("The next review conference", reading))
                        .orElse("");
    }

    private String lookedAfter(LocalDate since) {
        var now = CareEpisodes.in(journey).latest().stream()
                .filter(episode -> !episode.isShortBreak()
                        && episode.isUsable(today)
                        && episode.endedBy(today).isEmpty())
                .max(Comparator.comparing(episode -> episode.began().day().orElse(LocalDate.MIN)));
        return name + " has been looked after since " + since(since)
                + now.map(Happening::where).orElse("") + "."
                + openReading(CARE_REVIEWS)
                        .map(reading -> " " + dueSentence("The next review", reading))
                        .orElse("");
    }

    private static String where(CareEpisode episode) {
        return CareCodes.PLACEMENT
                        .meaning(episode.placement())
                        .map(placement -> ", now in " + placement)
                        .orElse("")
                + CareCodes.LEGAL_STATUS
                        .meaning(episode.legalStatus())
                        .map(status -> ", legal status " + status)
                        .orElse("");
    }

    private void assessments(List<String> told) {
        for (var episode : EpisodesOfNeed.in(journey)) {
            for (var assessment : episode.assessments()) {
                if (!assessment.authorised().isBlank() || !episode.closed().isBlank()) {
                    continue;
                }
                assessment
                        .started()
                        .happened()
                        .day()
                        .ifPresent(day ->
                                told.add("An assessment began on " + Days.inWords(day) + " and is not authorised yet."
                                        + episode.referral()
                                                .happened()
                                                .day()
                                                .flatMap(referred -> openReading(ASSESSMENTS, referred))
                                                .map(reading -> " " + dueSentence("It", reading))
                                                .orElse("")));
            }
        }
    }

    private String caseOpenOrClosed() {
        if (standing.inNeedSince().isPresent()) {
            return name + "’s case has been open since the referral of "
                    + since(standing.inNeedSince().get()) + ".";
        }
        return EpisodesOfNeed.in(journey).stream()
                .map(EpisodeOfNeed::closed)
                .map(When::day)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(day -> name + "’s case was closed on " + Days.inWords(day) + ".")
                .orElse("The record shows nothing that is open for " + name + ".");
    }

    private Optional<String> lastSeen() {
        return journey.facts(VisitMade.class).stream()
                .filter(visit -> visit.fact().seen() == Answer.YES
                        && visit.happened().day().isPresent())
                .max(Comparator.comparing(visit -> visit.happened().day().orElse(LocalDate.MIN)))
                .map(this::seen);
    }

    private String seen(Recorded<VisitMade> visit) {
        var day = visit.happened().day().orElseThrow();
        var by = visit.fact()
                .worker()
                .map(key -> " by " + workerName.apply(visit.line().collection() + "/" + key))
                .orElse("");
        var alone = visit.fact().seenAlone() == Answer.YES ? ", alone" : "";
        return name + " was last seen on " + Days.inWords(day) + by + alone + " ("
                + (day.equals(today) ? "today" : Span.inWords(day, today) + " ago") + ").";
    }

    private String since(LocalDate day) {
        return Days.inWords(day) + (day.equals(today) ? "" : " (" + Span.inWords(day, today) + ")");
    }

    private Optional<Reading> openReading(Set<String> clocks) {
        return readings.stream()
                .filter(reading -> clocks.contains(reading.clock().value()) && isOpen(reading))
                .max(Comparator.comparing(reading -> reading.started().orElse(LocalDate.MIN)));
    }

    private Optional<Reading> openReading(Set<String> clocks, LocalDate started) {
        return readings.stream()
                .filter(reading -> clocks.contains(reading.clock().value())
                        && isOpen(reading)
                        && reading.started().equals(Optional.of(started)))
                .findFirst();
    }

    private static boolean isOpen(Reading reading) {
        return reading.state() instanceof State.Running || reading.state() instanceof State.Overdue;
    }

    private String dueSentence(String what, Reading reading) {
        if (reading.due().isEmpty()) {
            return what + " is overdue.";
        }
        var day = reading.due().get();
        return due.isLate(reading)
                ? what + " was due by " + Days.inWords(day) + " and is "
                        + due.late(day, reading.dueAt()).toLowerCase(Locale.UK) + "."
                : what + " is due by " + Days.inWords(day) + ".";
    }
}

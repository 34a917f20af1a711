package org.throughline.drift.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.CareEpisode;
import org.throughline.journey.Collection;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.PlacementKind;
import org.throughline.journey.Recorded;
import org.throughline.journey.VisitFact;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child in care who lives with their parents and whom nobody has seen for weeks. */
public final class UnseenWithParents implements DriftRule {

    private static final RuleCode CODE = new RuleCode("WITH-PARENTS");

    private static final Provision SOURCE = Sources.read(
            Instrument.CARE_PLANNING_2010,
            "reg. 28(2)(b)",
            "In the first year of a placement a child is visited at intervals of not more than six weeks. We take that for"
                    + " every child who is placed with their parents, however long; under an interim order, and until the"
                    + " placement is assessed, visits are due more often, which the clocks count.",
            "legislation.gov.uk");

    private static final String TABLE = "ssd_cla_visits";

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Placed with parents and not visited";
    }

    @Override
    public String looksFor() {
        return "A child in care who lives with their parents and whom nobody is recorded to have seen for weeks.";
    }

    @Override
    public String asks() {
        return "When will the child be seen and by whom, and is living at home under an order still right for them?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.WITH_PARENTS);
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        return PeriodsOfCare.asAt(journey, asAt).periods().stream()
                .filter(period -> period.ended().isEmpty())
                .reduce((_, later) -> later)
                .flatMap(UnseenWithParents::atHome)
                .flatMap(home -> answer(home, journey, asAt, thresholds));
    }

    /** The first of the episodes without a break in which the child lives with the parents; empty where they do not. */
    private static Optional<CareEpisode> atHome(PeriodOfCare period) {
        Optional<CareEpisode> since = Optional.empty();
        for (var episode : period.episodes()) {
            since = PlacementKind.WITH_PARENTS.includes(episode.placement())
                    ? since.or(() -> Optional.of(episode))
                    : Optional.empty();
        }
        return since;
    }

    private static Optional<Answer> answer(CareEpisode home, Journey journey, LocalDate asAt, Thresholds thresholds) {
        int weeks = thresholds.of(Threshold.WITH_PARENTS);
        var began = home.began().day().orElseThrow();
        if (!began.plusWeeks(weeks).isBefore(asAt)) {
            return Optional.empty();
        }
        var visits = journey.facts(VisitMade.class).stream()
                .filter(visit -> !visit.fact().purposes().equals(Set.of(Purpose.CARE_LEAVER)))
                .filter(visit -> visit.happened().day().isPresent())
                .toList();
        var recorded = recordedSince(journey, visits);
        if (recorded.isEmpty()) {
            return Optional.of(new CannotTell(
                    CODE, "No loaded file holds visits to children looked after, and nobody has recorded one."));
        }
        var seen =
                last(visits, VisitFact.Answer.YES).filter(visit -> !day(visit).isBefore(began));
        var from = seen.map(UnseenWithParents::day).orElse(later(began, recorded.get()));
        if (!from.plusWeeks(weeks).isBefore(asAt)) {
            return seen.isPresent()
                    ? Optional.empty()
                    : Optional.of(new CannotTell(
                            CODE, "Visits are recorded from %s on only.".formatted(InWords.of(recorded.get()))));
        }
        var unsaid = last(visits, VisitFact.Answer.NOT_ASKED)
                .map(UnseenWithParents::day)
                .filter(day -> day.plusWeeks(weeks).compareTo(asAt) >= 0);
        return Optional.of(unsaid.<Answer>map(day -> new CannotTell(
                        CODE, "The visit of %s does not say whether the child was seen.".formatted(InWords.of(day))))
                .orElseGet(
                        () -> finding(home, began, seen, from.plusWeeks(weeks).plusDays(1), thresholds)));
    }

    /** Where a file holds them, from its first day; else from the first visit that somebody typed. */
    private static Optional<LocalDate> recordedSince(Journey journey, List<Recorded<VisitMade>> visits) {
        return journey.coverage()
                .since(Collection.SSD, TABLE)
                .or(() -> visits.stream()
                        .filter(visit -> visit.source().scope().collection() == Collection.SERVICE)
                        .map(UnseenWithParents::day)
                        .min(Comparator.naturalOrder()));
    }

    private static Optional<Recorded<VisitMade>> last(List<Recorded<VisitMade>> visits, VisitFact.Answer seen) {
        return visits.stream()
                .filter(visit -> visit.fact().seen() == seen)
                .max(Comparator.comparing(UnseenWithParents::day));
    }

    private static LocalDate day(Recorded<VisitMade> visit) {
        return visit.happened().day().orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Answer finding(
            CareEpisode home,
            LocalDate began,
            Optional<Recorded<VisitMade>> seen,
            LocalDate since,
            Thresholds thresholds) {
        var grounds = new ArrayList<Ground>();
        grounds.add(Ground.of(began, "the child began to live with their parents while in care", home.started()));
        seen.ifPresent(visit -> grounds.add(Ground.of(day(visit), "the child was seen last", visit)));
        grounds.add(Ground.passed(
                since,
                thresholds.words(Threshold.WITH_PARENTS)
                        + " had passed in which nobody is recorded to have seen them"));
        return new Finding(
                CODE,
                since,
                "The child has been placed with their parents since %s, and %s."
                        .formatted(
                                InWords.of(began),
                                seen.map(visit -> "was last seen on " + InWords.of(day(visit)))
                                        .orElse("no visit is recorded since then")),
                grounds);
    }
}

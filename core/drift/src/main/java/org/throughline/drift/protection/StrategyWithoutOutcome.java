package org.throughline.drift.protection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.ProtectionFact.EnquiryAnswered;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.EnquiryStarted;
import org.throughline.journey.ThingId;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A strategy discussion that began a section 47 enquiry of which the record shows no outcome. */
public final class StrategyWithoutOutcome implements DriftRule {

    private static final RuleCode CODE = new RuleCode("STRATEGY-OPEN");

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.WORKING_TOGETHER_2023,
            "chapter 3, section 47 enquiries",
            "A section 47 enquiry ends in a decision, and where a conference follows it is held within 15 working days of"
                    + " the strategy discussion. So by then there is an outcome of one kind or the other.",
            "the children in need census guide 2023-24, section 4.12.2, and LAIT measure 218");

    private static final Set<String> TRUE = Set.of("true", "TRUE", "1");

    private final WorkingDays workingDays;

    public StrategyWithoutOutcome(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Strategy discussion without an outcome";
    }

    @Override
    public String looksFor() {
        return "A strategy discussion that began a section 47 enquiry, after which the record shows neither a conference nor"
                + " that none was needed nor any other outcome.";
    }

    @Override
    public String asks() {
        return "What did the enquiry find, who decided, and is the child safe today?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.STRATEGY);
    }

    /** How one enquiry without an outcome stands: how far its time reaches, where that can be counted. */
    private record Hanging(LocalDate discussed, Enquiry enquiry, Optional<LocalDate> lastInTime) {}

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var limit = Limit.workingDays(thresholds.of(Threshold.STRATEGY), workingDays);
        var answered = daysOfThoseAnswered(journey);
        var hanging = EpisodesOfNeed.in(journey).stream()
                .filter(episode -> episode.over().isBlank())
                .flatMap(StrategyWithoutOutcome::withoutOutcome)
                .filter(enquiry -> enquiry.started()
                        .happened()
                        .day()
                        .filter(answered::contains)
                        .isEmpty())
                .flatMap(enquiry -> enquiry.started().happened().day().stream()
                        .map(day -> new Hanging(day, enquiry, limit.from(day).map(deadline -> deadline.lastInTime()))))
                .sorted(Comparator.comparing(Hanging::discussed))
                .toList();
        var late = hanging.stream()
                .filter(one -> one.lastInTime().filter(asAt::isAfter).isPresent())
                .toList();
        if (!late.isEmpty()) {
            return Optional.of(finding(late, thresholds));
        }
        return hanging.stream().anyMatch(one -> one.lastInTime().isEmpty())
                ? Optional.of(new CannotTell(
                        CODE, "A strategy discussion took place before the years whose bank holidays are known."))
                : Optional.empty();
    }

    private static Stream<Enquiry> withoutOutcome(EpisodeOfNeed episode) {
        return episode.enquiries().stream()
                .filter(enquiry -> enquiry.leftOut().isBlank()
                        && enquiry.conference().isBlank()
                        && !TRUE.contains(enquiry.conferenceNotRequired()));
    }

    private record Named(Line line, ThingId enquiry) {}

    /**
     * On which days enquiries began of which the dataset holds an outcome or the day they were authorised. The census may
     * hold the same enquiry, begun on the same day.
     */
    private static Set<LocalDate> daysOfThoseAnswered(Journey journey) {
        var answered = Stream.concat(
                        journey.facts(EnquiryAnswered.class).stream()
                                .filter(answer -> !answer.fact().outcomes().isEmpty())
                                .map(answer ->
                                        new Named(answer.line(), answer.fact().enquiry())),
                        journey.facts(EnquiryConcluded.class).stream()
                                .filter(concluded -> concluded.happened().day().isPresent())
                                .map(concluded -> new Named(
                                        concluded.line(), concluded.fact().enquiry())))
                .collect(Collectors.toSet());
        return journey.facts(EnquiryStarted.class).stream()
                .filter(started -> answered.contains(new Named(started.line(), started.opens())))
                .flatMap(started -> started.happened().day().stream())
                .collect(Collectors.toSet());
    }

    private static Answer finding(List<Hanging> late, Thresholds thresholds) {
        var grounds = new ArrayList<Ground>();
        for (var one : late) {
            grounds.add(Ground.of(
                    one.discussed(),
                    "a strategy discussion began an enquiry",
                    one.enquiry().started()));
        }
        var first = late.getFirst();
        var since = first.lastInTime().orElseThrow().plusDays(1);
        grounds.add(Ground.passed(since, thresholds.words(Threshold.STRATEGY) + " had passed without an outcome"));
        return new Finding(
                CODE,
                since,
                late.size() == 1
                        ? "The strategy discussion of %s has no outcome on record after %s."
                                .formatted(InWords.of(first.discussed()), thresholds.words(Threshold.STRATEGY))
                        : "%d strategy discussions have no outcome on record after %s, the first of %s."
                                .formatted(
                                        late.size(),
                                        thresholds.words(Threshold.STRATEGY),
                                        InWords.of(first.discussed())),
                grounds);
    }
}

package org.throughline.drift.missing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.calendar.Months;
import org.throughline.clocks.reading.InWords;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.DriftRule;
import org.throughline.drift.finding.Ground;
import org.throughline.drift.finding.Often;
import org.throughline.drift.finding.RuleCode;
import org.throughline.drift.finding.Sources;
import org.throughline.drift.finding.Threshold;
import org.throughline.drift.finding.Thresholds;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** A child who came back from being missing and to whom the record says that nobody offered an interview. */
public final class InterviewsNotOffered implements DriftRule {

    private static final RuleCode CODE = new RuleCode("INTERVIEWS");

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.MISSING_CHILDREN_2014,
            "return home interviews",
            "A child who has been missing is offered an independent interview, held within 72 hours of their return.",
            "the Missing People report for 2023-24 and other accounts of the guidance");

    private static final String NO = "N";

    @Override
    public RuleCode code() {
        return CODE;
    }

    @Override
    public String name() {
        return "Return interview not offered";
    }

    @Override
    public String looksFor() {
        return "A child who came back from being missing in the last year and to whom no return interview was offered.";
    }

    @Override
    public String asks() {
        return "Who will talk to the child now, and why did nobody offer it?";
    }

    @Override
    public Provision source() {
        return SOURCE;
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(Threshold.INTERVIEWS, Threshold.INTERVIEWS_PERIOD, Threshold.INTERVIEW_OFFER);
    }

    /** A time the child was missing and came back from, of which nobody recorded that an interview was offered. */
    private record Return(MissingEpisode episode, LocalDate back, LocalDate offerBy) {

        boolean isSaidNotOffered() {
            return episode.offered().strip().equalsIgnoreCase(NO);
        }

        boolean isUnsaid() {
            return episode.offered().isBlank() && episode.accepted().isBlank();
        }
    }

    @Override
    public Optional<Answer> read(Journey journey, LocalDate asAt, Thresholds thresholds) {
        var returns = MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING
                        && episode.interviewed().isBlank())
                .flatMap(episode -> episode.returned().day().stream()
                        .map(back ->
                                new Return(episode, back, back.plusDays(thresholds.of(Threshold.INTERVIEW_OFFER)))))
                .filter(one -> one.offerBy().isBefore(asAt))
                .sorted(Comparator.comparing(Return::back))
                .toList();
        var notOffered = returns.stream().filter(Return::isSaidNotOffered).toList();
        return Often.in(
                        notOffered.stream()
                                .map(one -> one.offerBy().plusDays(1))
                                .toList(),
                        thresholds.of(Threshold.INTERVIEWS),
                        thresholds.of(Threshold.INTERVIEWS_PERIOD),
                        asAt)
                .map(often -> finding(notOffered, often, thresholds))
                .or(() -> cannotTell(returns, asAt, thresholds));
    }

    private static Optional<Answer> cannotTell(List<Return> returns, LocalDate asAt, Thresholds thresholds) {
        var unsaid = returns.stream()
                .filter(one -> one.isUnsaid()
                        && Months.inTheLast(thresholds.of(Threshold.INTERVIEWS_PERIOD), asAt, one.back()))
                .toList();
        return unsaid.isEmpty()
                ? Optional.empty()
                : Optional.of(new CannotTell(
                        CODE,
                        "The child came back from being missing, last on %s, and no file says whether an interview was offered."
                                .formatted(InWords.of(unsaid.getLast().back()))));
    }

    private static Answer finding(List<Return> notOffered, Often often, Thresholds thresholds) {
        var grounds = new ArrayList<Ground>();
        for (var one : notOffered) {
            if (often.days().contains(one.offerBy().plusDays(1))) {
                grounds.add(Ground.of(
                        one.back(),
                        "the child came back from being missing, and no interview was offered",
                        one.episode().went()));
            }
        }
        return new Finding(
                CODE,
                often.since(),
                "No return interview was offered %s in %s, last after the child came back on %s."
                        .formatted(
                                Often.times(grounds.size()),
                                thresholds.words(Threshold.INTERVIEWS_PERIOD),
                                InWords.of(grounds.getLast().day())),
                grounds);
    }
}

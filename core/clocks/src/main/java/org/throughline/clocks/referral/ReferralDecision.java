package org.throughline.clocks.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.When;
import org.throughline.law.Instrument;

/**
 * The manager's decision on a referral. No file holds its day; but whatever was begun or closed on the referral had been
 * decided by then, and if that was in time so was the decision.
 */
public final class ReferralDecision extends DutyClock {

    private static final Length LENGTH = Length.workingDays(1);

    private static final Face FACE = Face.of(
            "REF-01",
            "Decision on a referral",
            "Decision on the referral",
            Sources.readElsewhere(
                    Instrument.WORKING_TOGETHER_2023,
                    "chapter 3, referrals",
                    "A manager decides within %s of a referral what is to be done about it.".formatted(LENGTH.words()),
                    "the children in need census guide 2023-24, sections 4.1 and 4.9, and KCSIE 2025, paragraph 62"),
            Terms.of(Owner.TEAM_MANAGER, "A referral was received", "A manager decided what to do about it")
                    .within(LENGTH)
                    .recurring("Each referral")
                    .changedBy("Sooner where a child is in danger")
                    .lapsing("The child dies"));

    private final Limit limit;

    public ReferralDecision(WorkingDays workingDays) {
        super(FACE);
        this.limit = LENGTH.limit(workingDays);
    }

    /** One for each referral. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return EpisodesOfNeed.in(journey).stream().map(episode -> duty(episode, asAt));
    }

    private Duty duty(EpisodeOfNeed episode, LocalDate asAt) {
        var received = episode.referral().happened();
        var duty = Duty.of(code(), limit, received, InWords.begun("Referral received", received))
                .startedBy(episode.referral())
                .endedBy(episode.died(), episode.leftOut());
        var proof = decidedBy(episode, asAt);
        var lastInTime = received.day().flatMap(limit::from).map(Deadline::lastInTime);
        boolean proven = proof.day()
                .filter(day -> received.day().filter(day::isBefore).isEmpty())
                .filter(day -> lastInTime.filter(day::isAfter).isEmpty())
                .isPresent();
        return proven
                ? duty.stoppedBy(proof)
                : duty.doubtedOnceDue("No file holds the day on which a manager decided.", asAt);
    }

    /** The first thing on record that only a decision can have begun or closed. */
    private static When decidedBy(EpisodeOfNeed episode, LocalDate asAt) {
        var followed = new ArrayList<When>();
        followed.add(episode.closed());
        episode.assessments().forEach(each -> followed.add(each.started().happened()));
        episode.enquiries().forEach(each -> followed.add(each.started().happened()));
        return When.earliest(followed.stream()
                .map(when -> when.knownBy(asAt))
                .filter(when -> when.day().isPresent())
                .toList());
    }
}

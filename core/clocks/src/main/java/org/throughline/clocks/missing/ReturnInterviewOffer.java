package org.throughline.clocks.missing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Elapsed;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Lives;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;

/**
 * The offer of an interview to a child who was missing. Files say whether one was offered and not when: an interview held
 * in time was offered in time, and what was never offered is late once the hours have passed.
 */
public final class ReturnInterviewOffer extends DutyClock {

    private static final Face FACE = Face.of(
            "MIS-02",
            "Offer of a return home interview",
            "Offer of a return home interview",
            ReturnInterview.SOURCE,
            Terms.of(Owner.MISSING_COORDINATOR, "A child who was missing is back", "An interview was offered")
                    .within(ReturnInterview.LIMIT)
                    .recurring("Each missing episode")
                    .lapsing("The child dies"));

    private static final Limit LIMIT = ReturnInterview.LIMIT.limit(WorkingDays.england());

    public ReturnInterviewOffer() {
        super(FACE);
    }

    /** One for each missing episode from which the child is back. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        return MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .filter(episode -> episode.went().happened().isKnownBy(asAt))
                .filter(episode -> !episode.returned().knownBy(asAt).isBlank())
                .map(episode -> duty(journey, episode, asAt));
    }

    private Duty duty(Journey journey, MissingEpisode episode, LocalDate asAt) {
        var back = episode.returned();
        var held = episode.interviewed().knownBy(asAt);
        var duty = Duty.of(code(), LIMIT, back, InWords.begun("Back from being missing", back))
                .startedBy(episode.went())
                .endedBy(Lives.died(journey));
        if (Elapsed.between(back, held, ReturnInterview.LIMIT) == Elapsed.IN_TIME) {
            return duty.stoppedBy(held);
        }
        if (said(episode.offered(), "N")) {
            return duty;
        }
        return said(episode.offered(), "Y")
                ? duty.doubted(Optional.of("An interview was offered; no file says on which day."))
                : duty.doubtedOnceDue("The record does not say whether an interview was offered.", asAt);
    }

    private static boolean said(String answer, String what) {
        return answer.equalsIgnoreCase(what);
    }
}

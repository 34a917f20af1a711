package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/** The initial child protection conference that follows a section 47 enquiry. */
public final class InitialConference extends FacedClock {

    private static final ClockCode CODE = new ClockCode("S47-02");

    private static final Length LIMIT = Length.workingDays(15);

    private static final Provision SOURCE = Sources.readElsewhere(
            Instrument.WORKING_TOGETHER_2023,
            "chapter 3",
            "An initial child protection conference is held at most %s after the strategy discussion that began the enquiry."
                    .formatted(LIMIT.words()),
            "the children in need census guide 2023-24, section 4.12.2, and LAIT, measure 218");

    private static final Terms TERMS = Terms.of(
                    Owner.SOCIAL_WORKER,
                    "The strategy discussion that began a section 47 enquiry",
                    "The initial child protection conference was held")
            .within(LIMIT)
            .recurring("Each enquiry")
            .changedBy("Where there were several strategy discussions, the one that began the enquiry counts")
            .lapsing("No conference was needed, the case is closed, or the child dies");

    private static final Face FACE = Face.of(
            CODE.value(),
            "Initial child protection conference after a section 47 enquiry",
            "First child protection conference",
            SOURCE,
            TERMS);

    private final Limit limit;

    public InitialConference(WorkingDays workingDays) {
        super(FACE);
        this.limit = LIMIT.limit(workingDays);
    }

    /** One reading for each section 47 enquiry. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode ->
                        episode.enquiries().stream().flatMap(enquiry -> duty(episode, enquiry).read(asAt).stream()))
                .toList();
    }

    private Duty duty(EpisodeOfNeed episode, Enquiry enquiry) {
        var began = enquiry.started().happened();
        var duty = Duty.of(CODE, limit, began, InWords.begun("Enquiry begun", began))
                .startedBy(enquiry.started())
                .stoppedBy(enquiry.conference());
        return wasNeverNeeded(enquiry) ? duty.endedBy(began) : duty.endedBy(episode.over(), enquiry.leftOut());
    }

    /** "No conference needed" counts only while no date of one is given: any date, of whatever day, makes it void. */
    private static boolean wasNeverNeeded(Enquiry enquiry) {
        var said = enquiry.conferenceNotRequired();
        return enquiry.conference().isBlank() && (said.equals("1") || said.equalsIgnoreCase("true"));
    }
}

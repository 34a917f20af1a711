package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.Collection;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.Linked;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.When;

/**
 * A section 47 enquiry brought to its end. The census does not hold the day; where a conference was held in time the
 * enquiry had ended by then.
 */
public final class EnquiryFinished extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "protection.enquiry",
            "How long a section 47 enquiry may take.",
            Length.workingDays(15),
            15,
            "No law names it apart from the day of the conference; many councils set 10 working days.");

    private final Settings settings;
    private final WorkingDays workingDays;

    public EnquiryFinished(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                "S47-03",
                "Section 47 enquiry finished",
                "End of the section 47 enquiry",
                LocalStandard.of(
                        settings,
                        WITHIN,
                        "Section 47 enquiries",
                        "A section 47 enquiry is finished, and authorised, within %s of the strategy discussion."),
                Terms.of(
                                Owner.SOCIAL_WORKER,
                                "The strategy discussion that began a section 47 enquiry",
                                "Its outcome was authorised")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("Each enquiry")
                        .lapsing("The case is closed, the child dies, or a later census no longer holds it")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** One for each enquiry. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var conclusions = Linked.in(journey, EnquiryConcluded.class, EnquiryConcluded::enquiry);
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.enquiries().stream()
                        .map(enquiry -> duty(
                                episode,
                                enquiry,
                                conclusions.when(enquiry.started()).knownBy(asAt),
                                asAt)));
    }

    private Duty duty(EpisodeOfNeed episode, Enquiry enquiry, When concluded, LocalDate asAt) {
        var began = enquiry.started().happened();
        var limit = settings.on(WITHIN, began.day().orElse(asAt)).limit(workingDays);
        var duty = Duty.of(code(), limit, began, InWords.begun("Enquiry begun", began))
                .startedBy(enquiry.started())
                .endedBy(episode.over(), enquiry.leftOut());
        if (concluded.day().isPresent()) {
            return duty.stoppedBy(concluded);
        }
        var lastInTime = began.day().flatMap(limit::from).map(Deadline::lastInTime);
        var conference = enquiry.conference().knownBy(asAt);
        boolean proven = conference
                .day()
                .filter(day -> began.day().filter(day::isBefore).isEmpty())
                .filter(day -> lastInTime.filter(day::isAfter).isEmpty())
                .isPresent();
        if (proven) {
            return duty.stoppedBy(conference);
        }
        return concluded.isUnreadable() || isOfTheDataset(enquiry)
                ? duty.stoppedBy(concluded)
                : duty.doubtedOnceDue("No file that is loaded holds the day on which the enquiry ended.", asAt);
    }

    /** The dataset holds the day on which an enquiry ended, so there a blank one means that it goes on. */
    private static boolean isOfTheDataset(Enquiry enquiry) {
        return enquiry.started().source().scope().collection() == Collection.SSD;
    }
}

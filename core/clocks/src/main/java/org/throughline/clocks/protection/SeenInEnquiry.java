package org.throughline.clocks.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.Duty;
import org.throughline.clocks.reading.DutyClock;
import org.throughline.clocks.reading.Elapsed;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Length.Unit;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.Terms;
import org.throughline.clocks.settings.LocalStandard;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.ChildSeen;
import org.throughline.journey.EpisodeOfNeed;
import org.throughline.journey.EpisodeOfNeed.Enquiry;
import org.throughline.journey.EpisodesOfNeed;
import org.throughline.journey.Journey;
import org.throughline.journey.When;

/** Seeing the child of whom it is asked whether they are harmed. */
public final class SeenInEnquiry extends DutyClock {

    public static final Setting<Length> WITHIN = Setting.length(
            "protection.child-seen",
            "How soon a child is seen once a section 47 enquiry has begun.",
            Length.hours(24),
            "No law names it: the strategy discussion sets it.",
            List.of(Length.hours(72), Length.workingDays(5)));

    private final Settings settings;
    private final WorkingDays workingDays;

    public SeenInEnquiry(WorkingDays workingDays, Settings settings) {
        super(Face.of(
                "S47-05",
                "Child seen in a section 47 enquiry",
                "Child seen for the section 47 enquiry",
                LocalStandard.of(
                        settings,
                        WITHIN,
                        "Seeing the child in an enquiry",
                        "A child is seen within %s of the strategy discussion that began an enquiry."),
                Terms.of(
                                Owner.SOCIAL_WORKER,
                                "The strategy discussion that began a section 47 enquiry",
                                "The child was seen")
                        .within(WITHIN.usual())
                        .setBy(WITHIN.name())
                        .recurring("Each enquiry")
                        .changedBy("The strategy discussion may set another time; the files do not hold it")
                        .lapsing("The case is closed, the child dies, or a later census no longer holds it")));
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** One for each enquiry. */
    @Override
    protected Stream<Duty> duties(Journey journey, LocalDate asAt) {
        var seen = ChildSeen.in(journey, asAt);
        return EpisodesOfNeed.in(journey).stream()
                .flatMap(episode -> episode.enquiries().stream().map(enquiry -> duty(episode, enquiry, seen, asAt)));
    }

    private Duty duty(EpisodeOfNeed episode, Enquiry enquiry, ChildSeen seen, LocalDate asAt) {
        var began = enquiry.started().happened();
        var length = settings.on(WITHIN, began.day().orElse(asAt));
        var visit = seen.firstFrom(began);
        return Duty.of(code(), length.limit(workingDays), began, InWords.begun("Enquiry begun", began))
                .startedBy(enquiry.started())
                .stoppedBy(visit)
                .endedBy(episode.over(), enquiry.leftOut())
                .doubted(daysDoNotTell(length, began, visit.knownBy(asAt)))
                .doubtedWhileOpen(seen.doubt(began, asAt), asAt);
    }

    /** Where the times are known it is by the hour that a visit was late, though it was made on the day it was due. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return duties(journey, asAt)
                .flatMap(duty -> duty.read(asAt).stream()
                        .map(reading -> reading.state() instanceof State.Met && isLateByTheHour(duty, asAt)
                                ? reading.in(new State.MetLate())
                                : reading))
                .toList();
    }

    private boolean isLateByTheHour(Duty duty, LocalDate asAt) {
        var length = settings.on(WITHIN, duty.start().day().orElse(asAt));
        return length.unit() == Unit.HOURS && Elapsed.between(duty.start(), duty.stop(), length) == Elapsed.LATE;
    }

    private static Optional<String> daysDoNotTell(Length length, When began, When visit) {
        return length.unit() == Unit.HOURS
                        && visit.day().isPresent()
                        && Elapsed.between(began, visit, length) == Elapsed.CANNOT_TELL
                ? Optional.of("The record gives days and no times, and within them the %s may or may not have passed."
                        .formatted(length.words()))
                : Optional.empty();
    }
}

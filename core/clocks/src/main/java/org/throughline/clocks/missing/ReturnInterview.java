package org.throughline.clocks.missing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.ElapsedHours;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Elapsed;
import org.throughline.clocks.reading.Face;
import org.throughline.clocks.reading.FacedClock;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Owner;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Sources;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.reading.Terms;
import org.throughline.journey.Journey;
import org.throughline.journey.MissingEpisode;
import org.throughline.journey.MissingFact;
import org.throughline.journey.When;
import org.throughline.law.Instrument;
import org.throughline.law.Provision;

/**
 * The independent interview of a child who was missing and is back, within 72 hours that run through nights, weekends and
 * holidays.
 *
 * <p>Days without times decide it only where they prove it: an interview two days later is in time at whatever hour, one
 * four days later is late at whatever hour, and on the third day nobody can tell. No file that councils load holds the
 * day of an interview, so where none is recorded nobody can tell either.
 */
public final class ReturnInterview extends FacedClock {

    private static final ClockCode CODE = new ClockCode("MIS-01");

    static final Length LIMIT = Length.hours(72);

    /** Shared with the clock of the offer. */
    static final Provision SOURCE = Sources.readElsewhere(
            Instrument.MISSING_CHILDREN_2014,
            "return home interviews",
            "A child who has been missing is offered an independent interview, held within %s of their return."
                    .formatted(LIMIT.words()),
            "the Missing People report for 2023-24 and other accounts of the guidance");

    private static final Terms TERMS = Terms.of(
                    Owner.MISSING_COORDINATOR, "A child who was missing is back", "The interview was held")
            .within(LIMIT)
            .recurring("Each missing episode")
            .changedBy("The child may decline: then whether it was offered is what counts")
            .lapsing("Nothing");

    private static final Face FACE = Face.of(
            CODE.value(), "Return home interview after a missing episode", "Return home interview", SOURCE, TERMS);

    public ReturnInterview() {
        super(FACE);
    }

    /** One reading for each missing episode from which the child is back. */
    @Override
    public List<Reading> read(Journey journey, LocalDate asAt) {
        return MissingEpisode.in(journey).stream()
                .filter(episode -> episode.went().fact().kind() == MissingFact.Kind.MISSING)
                .flatMap(episode -> read(episode, asAt))
                .toList();
    }

    private static Stream<Reading> read(MissingEpisode episode, LocalDate asAt) {
        var returned = episode.returned().knownBy(asAt);
        if (returned.isBlank() || !episode.went().happened().isKnownBy(asAt)) {
            return Stream.empty();
        }
        var held = episode.interviewed().knownBy(asAt);
        var dueAt = latestHour(returned);
        var due = returned.day()
                .map(day -> dueAt.map(instant -> LocalDate.ofInstant(instant, When.ENGLAND))
                        .orElseGet(() -> day.plusDays(LIMIT.number() / 24)));
        return Stream.of(new Reading(
                CODE,
                returned.day(),
                due,
                due,
                dueAt,
                held.day(),
                state(episode, returned, held),
                InWords.begun("Back from being missing", returned),
                Optional.of(episode.went().id())));
    }

    private static Optional<Instant> latestHour(When returned) {
        return returned instanceof When.At(var instant)
                ? Optional.of(ElapsedHours.after(instant, LIMIT.number()))
                : Optional.empty();
    }

    private static State state(MissingEpisode episode, When returned, When held) {
        if (returned.day().isEmpty()) {
            return new State.CannotTell("The day of the return is recorded as something that is not a date.");
        }
        if (held.day().isEmpty()) {
            return new State.CannotTell(
                    held.isBlank()
                            ? noInterview(episode)
                            : "The day of the interview is recorded as something that is not a date.");
        }
        if (Elapsed.isBefore(returned, episode.went().happened())) {
            return new State.CannotTell("The child is recorded as back before they went missing.");
        }
        return switch (Elapsed.between(returned, held, LIMIT)) {
            case IN_TIME -> new State.Met();
            case LATE -> new State.MetLate();
            case BACKWARDS -> new State.CannotTell("The interview is recorded before the return.");
            case CANNOT_TELL ->
                new State.CannotTell(
                        "The record gives days and no times, and within them the %s may or may not have passed."
                                .formatted(LIMIT.words()));
        };
    }

    private static String noInterview(MissingEpisode episode) {
        var none = "No day of an interview is recorded; the files that councils load do not carry one.";
        if (episode.accepted().equalsIgnoreCase("N")) {
            return none + " The record says that the child did not accept one.";
        }
        return episode.offered().equalsIgnoreCase("N") ? none + " The record says that none was offered." : none;
    }
}

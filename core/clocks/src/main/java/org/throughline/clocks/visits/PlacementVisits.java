package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.State;
import org.throughline.clocks.visits.VisitsAtIntervals.Rule;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodOfCare;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.Placement;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * Visits to a looked-after child, placement by placement: within a week of its start, then at intervals that depend on
 * how long it has lasted and whether it is meant to last.
 *
 * <p>A placement goes on where the same carer looks after the child in the same place, though the return codes it anew.
 * Children placed for adoption are visited under other regulations, which are not decided here.
 */
final class PlacementVisits {

    static final ClockCode FIRST_WEEK = new ClockCode("CLA-17");
    static final ClockCode FIRST_YEAR = new ClockCode("CLA-18");
    static final ClockCode LONG_TERM = new ClockCode("CLA-19");
    static final ClockCode LATER = new ClockCode("CLA-20");

    static final Length WITHIN_A_WEEK = Length.weeks(1);
    static final Length SIX_WEEKS = Length.weeks(6);
    static final Length THREE_MONTHS = Length.months(3);

    private static final String TABLE = "ssd_cla_visits";

    private final LocalDate asAt;
    private final Visits visits;
    private final Optional<String> doubt;

    private PlacementVisits(Journey journey, LocalDate asAt, Optional<String> doubt) {
        this.asAt = asAt;
        this.visits = Visits.in(journey, TABLE, asAt);
        this.doubt = doubt;
    }

    /** The readings of all four clocks. */
    static List<Reading> read(Journey journey, LocalDate asAt) {
        var care = PeriodsOfCare.asAt(journey, asAt);
        if (care.periods().isEmpty()) {
            return List.of();
        }
        var doubt = care.broken()
                ? Optional.of("An episode of care has dates that cannot be right, so nobody can tell how long this"
                        + " placement has lasted.")
                : Optional.<String>empty();
        var reading = new PlacementVisits(journey, asAt, doubt);
        return care.periods().stream()
                .flatMap(period -> homes(period).stream())
                .flatMap(reading::of)
                .toList();
    }

    /**
     * A placement as these regulations see it.
     *
     * @param began the day the child was placed there first
     * @param forAdoption true where the child is placed for adoption
     */
    private record Home(Placement placement, LocalDate began, Optional<LocalDate> ended, boolean forAdoption) {

        Recorded<?> opened() {
            return placement.episodes().getFirst().started();
        }
    }

    private static List<Home> homes(PeriodOfCare period) {
        var homes = new ArrayList<Home>();
        Optional<Placement> before = Optional.empty();
        for (var placement : Placement.in(period)) {
            boolean goesOn = before.filter(placement::isSameHomeAs).isPresent();
            before = Optional.of(placement);
            var adoption = placement.forAdoptionSince();
            var home = new Home(placement, placement.began(), adoption.or(placement::ended), false);
            if (goesOn && !homes.isEmpty() && !homes.getLast().forAdoption()) {
                var earlier = homes.removeLast();
                home = new Home(placement, earlier.began(), home.ended(), false);
            }
            if (home.ended().filter(home.began()::equals).isEmpty()) {
                homes.add(home);
            }
            adoption.map(from -> new Home(placement, from, placement.ended(), true))
                    .ifPresent(homes::add);
        }
        return homes;
    }

    private Stream<Reading> of(Home home) {
        if (home.forAdoption()) {
            return home.ended().isPresent() ? Stream.empty() : Stream.of(notDecidedHere(home));
        }
        var stretch = new Stretch(
                home.opened(),
                When.on(home.began()),
                home.ended().map(When::on).orElse(When.UNDATED),
                "Placement begun",
                doubt);
        var intervals = new VisitsAtIntervals(visits, stretch, day -> rule(home, day), asAt);
        var firstDue = home.began().plusWeeks(1);
        var since = visits.recordedSince();
        if (since.filter(firstDue::isBefore).isPresent() || since.isEmpty()) {
            return intervals.fromTheFirstRecorded().stream();
        }
        var first = new VisitsAtIntervals(visits, stretch, _ -> new Rule(FIRST_WEEK, limit(WITHIN_A_WEEK)), asAt)
                .beginning();
        boolean across = since.filter(home.began()::isBefore).isPresent();
        return Stream.concat(
                first.map(reading -> across ? mayHaveBeenBefore(reading, since) : reading).stream(),
                intervals.afterEach().stream());
    }

    private static Reading mayHaveBeenBefore(Reading reading, Optional<LocalDate> since) {
        return reading.in(new State.CannotTell("The files begin on %s, and the child may have been seen before."
                .formatted(since.map(InWords::of).orElse(""))));
    }

    /** Six weeks in the first year, then three months if it is meant to last until the child is 18, else six weeks still. */
    private static Rule rule(Home home, LocalDate day) {
        if (day.isBefore(home.began().plusYears(1))) {
            return new Rule(FIRST_YEAR, limit(SIX_WEEKS));
        }
        return home.placement().isMeantToLast(day)
                ? new Rule(LONG_TERM, limit(THREE_MONTHS))
                : new Rule(LATER, limit(SIX_WEEKS));
    }

    /** None of these lengths is in working days. */
    private static Limit limit(Length length) {
        return length.limit(WorkingDays.england());
    }

    private static Reading notDecidedHere(Home home) {
        return new Reading(
                FIRST_WEEK,
                Optional.of(home.began()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new State.CannotTell("A child placed for adoption is visited under the adoption regulations, which are"
                        + " not decided here."),
                "Placed for adoption " + InWords.of(home.began()),
                Optional.of(home.opened().id()));
    }
}

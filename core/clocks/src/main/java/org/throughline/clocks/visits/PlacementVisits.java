package org.throughline.clocks.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.lookedafter.CareReviews;
import org.throughline.clocks.reading.ClockCode;
import org.throughline.clocks.reading.Deadline;
import org.throughline.clocks.reading.InWords;
import org.throughline.clocks.reading.Length;
import org.throughline.clocks.reading.Limit;
import org.throughline.clocks.reading.Reading;
import org.throughline.clocks.reading.Series;
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
 * how long it has lasted, whether it is meant to last, and whether the child lives with a parent under an order or where
 * others have placed them.
 *
 * <p>A placement goes on where the same carer looks after the child in the same place, though the return codes it anew.
 * Children placed for adoption are visited under other regulations, weekly until the first review.
 */
final class PlacementVisits {

    static final ClockCode FIRST_WEEK = new ClockCode("CLA-17");
    static final ClockCode FIRST_YEAR = new ClockCode("CLA-18");
    static final ClockCode LONG_TERM = new ClockCode("CLA-19");
    static final ClockCode LATER = new ClockCode("CLA-20");

    static final ClockCode INTERIM_WITH_PARENT = new ClockCode("CLA-22");
    static final ClockCode ORDER_WITH_PARENT = new ClockCode("CLA-23");
    static final ClockCode OTHERS_DECIDE = new ClockCode("CLA-24");
    static final ClockCode FOR_ADOPTION = new ClockCode("ADP-11");

    static final Length WITHIN_A_WEEK = Length.weeks(1);
    static final Length SIX_WEEKS = Length.weeks(6);
    static final Length THREE_MONTHS = Length.months(3);
    static final Length FOUR_WEEKS = Length.weeks(4);

    private static final String TABLE = "ssd_cla_visits";

    private final Journey journey;
    private final LocalDate asAt;
    private final Visits visits;
    private final Series reviews;
    private final Optional<String> doubt;

    private PlacementVisits(Journey journey, LocalDate asAt, Optional<String> doubt) {
        this.journey = journey;
        this.asAt = asAt;
        this.reviews = CareReviews.held(journey, asAt);
        this.visits = Visits.in(journey, TABLE, asAt);
        this.doubt = doubt;
    }

    /** What all these clocks say of one child on one day. */
    record Readings(List<Reading> all) {

        Readings {
            all = List.copyOf(all);
        }

        List<Reading> of(ClockCode clock) {
            return all.stream().filter(reading -> reading.clock().equals(clock)).toList();
        }
    }

    static Readings read(Journey journey, LocalDate asAt) {
        var care = PeriodsOfCare.asAt(journey, asAt);
        if (care.periods().isEmpty()) {
            return new Readings(List.of());
        }
        var doubt = care.broken()
                ? Optional.of("An episode of care has dates that cannot be right, so nobody can tell how long this"
                        + " placement has lasted.")
                : Optional.<String>empty();
        var reading = new PlacementVisits(journey, asAt, doubt);
        return new Readings(care.periods().stream()
                .flatMap(period -> homes(period).stream())
                .flatMap(reading::of)
                .toList());
    }

    /**
     * A placement as these regulations see it.
     *
     * @param placement with the episodes of each placement that goes on in it
     * @param began the day the child was placed there first
     * @param forAdoption true where the child is placed for adoption
     */
    private record Home(Placement placement, LocalDate began, Optional<LocalDate> ended, boolean forAdoption) {

        Recorded<?> opened() {
            return placement.episodes().stream()
                    .filter(episode ->
                            episode.began().day().filter(began::equals).isPresent())
                    .findFirst()
                    .orElseThrow()
                    .started();
        }

        Home goingOnIn(Placement next, Optional<LocalDate> until) {
            var episodes = Stream.concat(placement.episodes().stream(), next.episodes().stream())
                    .toList();
            return new Home(new Placement(episodes, began, next.ended()), began, until, false);
        }
    }

    private static List<Home> homes(PeriodOfCare period) {
        var homes = new ArrayList<Home>();
        Optional<Placement> before = Optional.empty();
        for (var placement : Placement.in(period)) {
            boolean goesOn = before.filter(placement::isSameHomeAs).isPresent();
            before = Optional.of(placement);
            var adoption = placement.forAdoptionSince();
            var until = adoption.or(placement::ended);
            var home = new Home(placement, placement.began(), until, false);
            if (goesOn && !homes.isEmpty() && !homes.getLast().forAdoption()) {
                home = homes.removeLast().goingOnIn(placement, until);
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
        return home.forAdoption()
                ? placedForAdoption(home).stream()
                : times(home).stream().flatMap(time -> of(home, time));
    }

    /**
     * A time in a home during which one paragraph holds: an order made while the child lives there begins another.
     *
     * @param begun in words
     */
    private record Time(Recorded<?> opened, LocalDate began, Optional<LocalDate> ended, Regime regime, String begun) {

        Time until(LocalDate day) {
            return new Time(opened, began, Optional.of(day), regime, begun);
        }
    }

    private static List<Time> times(Home home) {
        var times = new ArrayList<Time>();
        var regime = Regime.of(home.placement(), home.began());
        times.add(new Time(home.opened(), home.began(), home.ended(), regime, "Placement begun"));
        for (var episode : home.placement().episodes()) {
            var day = episode.began().day().orElseThrow();
            var last = times.getLast();
            var now = Regime.of(home.placement(), day);
            if (now != last.regime()
                    && day.isAfter(last.began())
                    && home.ended().filter(end -> !day.isBefore(end)).isEmpty()) {
                times.set(times.size() - 1, last.until(day));
                times.add(new Time(episode.started(), day, home.ended(), now, "Legal status changed"));
            }
        }
        return times;
    }

    private Stream<Reading> of(Home home, Time time) {
        var stretch = new Stretch(
                time.opened(),
                When.on(time.began()),
                time.ended().map(When::on).orElse(When.UNDATED),
                time.begun(),
                doubt);
        var intervals = new VisitsAtIntervals(visits, stretch, day -> rule(home, day), asAt);
        var rule = firstRule(home, time);
        var firstDue = rule.limit().from(time.began()).map(Deadline::due).orElse(time.began());
        var since = visits.recordedSince();
        if (since.filter(firstDue::isBefore).isPresent() || since.isEmpty()) {
            return intervals.fromTheFirstRecorded().stream();
        }
        var first = new VisitsAtIntervals(visits, stretch, _ -> rule, asAt).beginning();
        boolean across = since.filter(time.began()::isBefore).isPresent();
        return Stream.concat(
                first.map(reading -> across ? mayHaveBeenBefore(reading, since) : reading).stream(),
                intervals.afterEach().stream());
    }

    private static Reading mayHaveBeenBefore(Reading reading, Optional<LocalDate> since) {
        return reading.in(new State.CannotTell("The files begin on %s, and the child may have been seen before."
                .formatted(since.map(InWords::of).orElse(""))));
    }

    /** A week from the placement, or from an order that puts the child under another paragraph; not from its end. */
    private Rule firstRule(Home home, Time time) {
        return switch (time.regime()) {
            case USUAL ->
                time.began().equals(home.began())
                        ? new Rule(FIRST_WEEK, limit(WITHIN_A_WEEK))
                        : rule(home, time.began());
            case INTERIM_ORDER_AT_HOME -> new Rule(INTERIM_WITH_PARENT, limit(WITHIN_A_WEEK));
            case CARE_ORDER_AT_HOME -> new Rule(ORDER_WITH_PARENT, limit(WITHIN_A_WEEK));
            case WHERE_OTHERS_DECIDE -> new Rule(OTHERS_DECIDE, limit(WITHIN_A_WEEK));
        };
    }

    /** What holds for an interval that begins on that day. */
    private Rule rule(Home home, LocalDate day) {
        boolean firstYear = day.isBefore(home.began().plusYears(1));
        return switch (Regime.of(home.placement(), day)) {
            case INTERIM_ORDER_AT_HOME ->
                new Rule(INTERIM_WITH_PARENT, limit(reviewedBy(home, day) ? FOUR_WEEKS : WITHIN_A_WEEK));
            case CARE_ORDER_AT_HOME -> new Rule(ORDER_WITH_PARENT, limit(SIX_WEEKS));
            case WHERE_OTHERS_DECIDE -> new Rule(OTHERS_DECIDE, limit(firstYear ? SIX_WEEKS : THREE_MONTHS));
            case USUAL -> {
                if (firstYear) {
                    yield new Rule(FIRST_YEAR, limit(SIX_WEEKS));
                }
                yield home.placement().isMeantToLast(day)
                        ? new Rule(LONG_TERM, limit(THREE_MONTHS))
                        : new Rule(LATER, limit(SIX_WEEKS));
            }
        };
    }

    private boolean reviewedBy(Home home, LocalDate day) {
        return !reviews.within(home.began(), Optional.of(day)).isEmpty();
    }

    /** Weekly until the first review; how often from then on was set at it, and is in no file. */
    private List<Reading> placedForAdoption(Home home) {
        var until = When.earliest(List.of(
                home.ended().map(When::on).orElse(When.UNDATED),
                reviews.after(home.began()).when(0)));
        var unsure = until.isBlank() ? CareReviews.silence(journey, home.began()) : Optional.<String>empty();
        var stretch =
                new Stretch(home.opened(), When.on(home.began()), until, "Placed for adoption", doubt.or(() -> unsure));
        return new VisitsAtIntervals(visits, stretch, _ -> new Rule(FOR_ADOPTION, limit(WITHIN_A_WEEK)), asAt)
                .fromTheBeginning();
    }

    /** None of these lengths is in working days. */
    private static Limit limit(Length length) {
        return length.limit(WorkingDays.england());
    }
}

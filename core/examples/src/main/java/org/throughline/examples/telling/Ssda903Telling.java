package org.throughline.examples.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.Age;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.cases.Case;
import org.throughline.examples.lives.Child;
import org.throughline.examples.lives.Leaving;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.Missing;
import org.throughline.examples.lives.PeriodOfCare;
import org.throughline.examples.lives.ShortBreak;
import org.throughline.examples.workforce.Allocation;
import org.throughline.examples.workforce.Team;
import org.throughline.returns.ssda903.Row;

/**
 * A life as one year's SSDA903 tells it: the episodes of care that were open on some day of the year, and what was held
 * or stated in it. What speaks of the whole year is told when the year is over.
 */
public final class Ssda903Telling {

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int YOUNGEST_LEAVER = 17;
    private static final int OLDEST_LEAVER = 21;

    /** Nobody's registration: such a number begins with XX. */
    private static final String ON_DUTY = "XX9900001";

    private final Span span;

    /** @param asAt the last day that the files know, if the year still runs then */
    public Ssda903Telling(CollectionYear year, LocalDate asAt) {
        this.span = Span.of(year, asAt);
    }

    /** The child's rows in all tables; none where the child was neither looked after in the year nor a care leaver. */
    public List<Row> tell(Case of) {
        return new Telling(of).rows();
    }

    private static String day(LocalDate day) {
        return SLASHED.format(day);
    }

    /** The day, if it has come. */
    private String known(@Nullable LocalDate day) {
        return day != null && span.knows(day) ? day(day) : "";
    }

    /** One child. */
    private final class Telling {

        private final Case told;
        private final Life life;
        private final Child child;
        private final String dob;
        private final List<PeriodOfCare> care;
        private final List<ShortBreak> breaks;
        private final List<Leaving.Birthday> birthdays;
        private final List<Row> rows = new ArrayList<>();

        private Telling(Case told) {
            this.told = told;
            this.life = told.life();
            this.child = life.child();
            this.dob = day(child.born());
            this.care = life.care().stream()
                    .filter(period -> span.touches(period.started(), period.ended()))
                    .toList();
            this.breaks = life.shortBreaks().stream()
                    .filter(one -> span.touches(one.started(), one.ended()))
                    .toList();
            this.birthdays = birthdays();
        }

        private List<Leaving.Birthday> birthdays() {
            var leaving = life.leaving();
            return leaving == null
                    ? List.of()
                    : leaving.birthdays().stream()
                            .filter(birthday -> span.holds(birthday.on()))
                            .filter(birthday -> age(birthday) >= YOUNGEST_LEAVER && age(birthday) <= OLDEST_LEAVER)
                            .toList();
        }

        private int age(Leaving.Birthday birthday) {
            return Age.inYears(child.born(), birthday.on()).orElse(0);
        }

        private List<Row> rows() {
            if (care.isEmpty() && breaks.isEmpty() && birthdays.isEmpty()) {
                return List.of();
            }
            header();
            care.forEach(this::period);
            breaks.forEach(this::shortBreak);
            if (!care.isEmpty()) {
                life.missing().forEach(this::missing);
                socialWorkers();
            }
            permanence();
            for (var birthday : birthdays) {
                rows.add(new Row.CareLeaver(
                        0, 0, child.id(), dob, birthday.inTouch(), birthday.activity(), birthday.accommodation()));
            }
            return rows;
        }

        private void header() {
            boolean asked = child.sex().equals("F") && !care.isEmpty();
            var since = child.motherSince();
            boolean mother = asked
                    && since != null
                    && span.knows(since)
                    && !since.isAfter(care.getLast().ended());
            var upn = Schooling.upn(child, span.last());
            var unknown = Schooling.whyNoUpn(child, span.last());
            rows.add(new Row.Child(
                    0,
                    0,
                    child.id(),
                    child.sex(),
                    dob,
                    child.ethnicity(),
                    upn.isEmpty() ? unknown : upn,
                    asked ? mother ? "1" : "0" : "",
                    mother && since != null ? day(since) : ""));
            if (child.alone() && !care.isEmpty()) {
                var eighteenth = day(Age.reached(child.born(), 18));
                rows.add(new Row.Unaccompanied(0, 0, child.id(), child.sex(), dob, eighteenth));
            }
        }

        private void period(PeriodOfCare of) {
            for (var episode : of.episodes()) {
                if (span.touches(episode.started(), episode.ended())) {
                    episode(episode);
                }
            }
            for (var review : of.reviews()) {
                if (span.holds(review.held())) {
                    rows.add(new Row.Review(0, 0, child.id(), dob, day(review.held()), review.participation()));
                }
            }
            adoption(of);
            for (var order : of.liberty()) {
                if (span.touches(order.started(), order.ended())) {
                    rows.add(new Row.Deprivation(0, 0, child.id(), dob, day(order.started()), known(order.ended())));
                }
            }
            of.health().stream()
                    .filter(year -> year.year() == span.year().ending() && span.isOver())
                    .forEach(this::health);
        }

        private void episode(PeriodOfCare.Episode of) {
            boolean ended = span.knows(of.ended());
            rows.add(new Row.Episode(
                    0,
                    0,
                    child.id(),
                    day(of.started()),
                    of.rne(),
                    of.legalStatus(),
                    of.need(),
                    of.placement(),
                    of.provider(),
                    known(of.ended()),
                    ended ? of.rec() : "",
                    ended ? of.placeChange() : "",
                    of.homePostcode(),
                    of.placementPostcode(),
                    of.urn()));
        }

        private void shortBreak(ShortBreak of) {
            boolean ended = span.knows(of.ended());
            rows.add(new Row.Episode(
                    0,
                    0,
                    child.id(),
                    day(of.started()),
                    "S",
                    of.legalStatus(),
                    "N2",
                    of.placement(),
                    of.provider(),
                    known(of.ended()),
                    ended ? of.rec() : "",
                    "",
                    "",
                    "",
                    ""));
        }

        private void adoption(PeriodOfCare of) {
            var adoption = of.adoption();
            if (adoption == null || !span.knows(adoption.decided())) {
                return;
            }
            var reversed = adoption.reversed();
            if (reversed == null || !reversed.isBefore(span.first())) {
                var why = reversed != null && span.knows(reversed) ? adoption.whyReversed() : "";
                rows.add(new Row.PlacementDecision(
                        0, 0, child.id(), dob, day(adoption.decided()), known(reversed), why));
            }
            if (adoption.adopted() && span.holds(of.ended())) {
                rows.add(new Row.AdoptedChild(
                        0,
                        0,
                        child.id(),
                        dob,
                        day(adoption.decided()),
                        known(adoption.matched()),
                        adoption.fosterCare(),
                        adoption.adopters(),
                        adoption.sexes(),
                        adoption.legalStatus()));
            }
        }

        private void health(PeriodOfCare.HealthYear of) {
            rows.add(new Row.CareYear(
                    0,
                    0,
                    child.id(),
                    dob,
                    of.sdqScore(),
                    of.sdqReason(),
                    of.convicted(),
                    of.healthCheck(),
                    of.immunisations(),
                    of.teethCheck(),
                    of.healthAssessment(),
                    of.substanceMisuse(),
                    of.interventionReceived(),
                    of.interventionOffered()));
        }

        private void missing(Missing of) {
            boolean fromCare = care.stream()
                    .anyMatch(period ->
                            !of.from().isBefore(period.started()) && !of.to().isAfter(period.ended()));
            if (fromCare && span.touches(of.from(), of.to())) {
                rows.add(new Row.MissingPeriod(0, 0, child.id(), dob, of.kind(), day(of.from()), known(of.to())));
            }
        }

        /** Asked once of a child who starts to be looked after in the year, also where that is for a short break. */
        private void permanence() {
            var prior = care.stream()
                    .filter(period -> span.holds(period.started()))
                    .map(PeriodOfCare::permanence)
                    .findFirst()
                    .or(() -> breaks.stream()
                            .filter(one -> span.holds(one.started()))
                            .map(_ -> new PeriodOfCare.Permanence("Z1", "", ""))
                            .findFirst());
            prior.ifPresent(of ->
                    rows.add(new Row.PriorPermanence(0, 0, child.id(), dob, of.order(), of.authority(), of.when())));
        }

        /**
         * Social workers of the year while the child was looked after in it. Somebody always answers for the child:
         * until the next one comes it is the manager, under the number of the one who left.
         */
        private void socialWorkers() {
            var workers = told.allocations().stream()
                    .filter(of -> of.role().equals(Team.Kind.CARE.role()))
                    .filter(of ->
                            span.touches(of.from(), of.to()) && care.stream().anyMatch(period -> overlaps(of, period)))
                    .sorted(Comparator.comparing(Allocation::from))
                    .toList();
            if (workers.isEmpty()) {
                duty();
            }
            for (int i = 0; i < workers.size(); i++) {
                var of = workers.get(i);
                var from = i == 0 ? earlier(of.from(), care.getFirst().started()) : of.from();
                var to = i + 1 < workers.size()
                        ? workers.get(i + 1).from().minusDays(1)
                        : later(of.to(), care.getLast().ended());
                rows.add(new Row.SocialWorker(
                        0,
                        0,
                        child.id(),
                        dob,
                        of.worker().registration(),
                        day(from),
                        known(later(of.to(), to)),
                        of.why()));
            }
        }

        /** A child who was in care for a few days only: the team on duty had them. */
        private void duty() {
            var last = care.getLast();
            rows.add(new Row.SocialWorker(
                    0, 0, child.id(), dob, ON_DUTY, day(last.started()), known(last.ended()), "FCONTA"));
        }

        private LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private boolean overlaps(Allocation of, PeriodOfCare period) {
            return of.from().isBefore(period.ended())
                    && of.to().isAfter(period.started())
                    && of.to().isAfter(span.first());
        }
    }
}

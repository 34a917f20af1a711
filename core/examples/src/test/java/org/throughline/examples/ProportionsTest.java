package org.throughline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.examples.cases.Case;
import org.throughline.examples.lives.EpisodeOfNeed;
import org.throughline.examples.lives.Patch;
import org.throughline.examples.lives.PeriodOfCare;
import org.throughline.examples.lives.Visit;
import org.throughline.examples.workforce.Allocation;
import org.throughline.examples.workforce.Team;

/**
 * How near an invented authority comes to England. The figures of England are those of the year to 31 March 2025 that
 * the department published, where they are known; each band says how far a made authority may be off.
 */
class ProportionsTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final WorkingDays ENGLAND = WorkingDays.england();
    private static final Tallies TALLIES = counted();

    @ParameterizedTest(name = "{0}: England {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # of a hundred                                    | England | from | to
              referrals, within 12 months of another          | 22.6    | 20   | 26
              referrals, no further action                    | 6.5     | 5    | 8.5
              referrals, not in need                          | 30.8    | 27   | 35
              assessments, within 45 working days             | 85.7    | 80   | 87
              conferences, within 15 working days             | 81.4    | 75   | 86
              protection plans begun, second or later         | 24.5    | 19   | 30
              protection plans open, over two years           | 2.3     | 0.8  | 4.5
              protection plans ended, over two years          | 4.4     | 2    | 7
              protection plans open, reviewed on time         | 90.6    | 86   | 96
              looked after, came alone                        | 8       | 5    | 12
              looked after, in foster care                    | 67      | 62   | 75
              looked after, in a home                         | 12      | 8    | 18
              left care, adopted                              | 9       | 3.5  | 12
              open episodes, two years or more                | 35.6    | 20   | 38
            """)
    void proportions_are_near_those_of_england(String what, double england, double from, double to) {
        assertThat(TALLIES.percent(what)).as(what).isBetween(from, to);
    }

    @ParameterizedTest(name = "{0}: England {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # for 519.4 referrals in the year   | England | from | to
              enquiries begun                   | 189.3   | 150  | 220
              conferences held                  | 59.2    | 48   | 72
              protection plans begun            | 50.8    | 42   | 63
              protection plans open             | 40.6    | 32   | 50
              looked after                      | 67      | 55   | 80
              came into care                    | 26      | 20   | 32
              left care                         | 28      | 19   | 33
              open episodes                     | 330.3   | 290  | 390
            """)
    void rates_are_near_those_of_england(String what, double england, double from, double to) {
        assertThat(TALLIES.count(what) * 519.4 / TALLIES.count("referrals"))
                .as(what)
                .isBetween(from, to);
    }

    @Test
    void a_social_worker_has_about_fifteen_children_and_in_an_overloaded_team_half_as_many_again() {
        assertThat(TALLIES.count("children of usual teams") / TALLIES.count("workers of usual teams"))
                .isBetween(13.0, 17.5);
        assertThat(TALLIES.count("children of overloaded teams") / TALLIES.count("workers of overloaded teams"))
                .isBetween(19.0, 29.0);
    }

    @Test
    void visits_on_a_protection_plan_are_late_mostly_in_the_overloaded_team() {
        assertThat(TALLIES.percent("usual visits, late")).isBetween(5.0, 14.0);
        assertThat(TALLIES.percent("overloaded visits, late")).isBetween(27.0, 45.0);
    }

    @Test
    void some_children_wait_for_a_worker_and_more_of_them_in_the_overloaded_team() {
        assertThat(TALLIES.percent("open cases, unallocated")).isBetween(0.4, 4.0);
        assertThat(TALLIES.percent("open cases of the overloaded, unallocated"))
                .isGreaterThan(TALLIES.percent("open cases, unallocated"));
    }

    @Test
    void a_good_part_of_looked_after_children_had_three_workers_in_the_year() {
        assertThat(TALLIES.percent("looked after, three workers or more")).isBetween(10.0, 30.0);
    }

    private static Tallies counted() {
        var tallies = new Tallies();
        var authority = InventedAuthority.of(new Recipe(Council.VALESHIRE, 2, 12_000, Made.AS_AT));
        authority.eachCase(of -> new Counting(tallies, of).count());
        return tallies;
    }

    private static boolean inYear(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static boolean openOn(LocalDate day, LocalDate from, LocalDate to) {
        return !from.isAfter(day) && to.isAfter(day);
    }

    private record Counting(Tallies tallies, Case of) {

        void count() {
            @Nullable LocalDate before = null;
            for (var episode : of.life().need()) {
                if (inYear(episode.referred())) {
                    tallies.add("referrals");
                    var earlier = before;
                    tallies.part(
                            "referrals, within 12 months of another",
                            earlier != null
                                    && !earlier.isBefore(episode.referred().minusMonths(12)));
                    tallies.part("referrals, no further action", episode.noFurtherAction());
                    tallies.part("referrals, not in need", Set.of("RC8", "RC9").contains(episode.reason()));
                }
                before = episode.referred();
                if (!episode.noFurtherAction()) {
                    episode(episode);
                }
            }
            of.life().care().forEach(this::care);
            overloadedOrNot();
        }

        private void episode(EpisodeOfNeed of) {
            if (openOn(LAST, of.referred(), of.lastDay())) {
                tallies.add("open episodes");
                tallies.part("open episodes, two years or more", !of.referred().isAfter(LAST.minusYears(2)));
            }
            of.assessments().stream()
                    .filter(assessment -> inYear(assessment.authorised()))
                    .forEach(assessment -> tallies.part(
                            "assessments, within 45 working days",
                            ENGLAND.between(assessment.started(), assessment.authorised()) <= 45));
            for (var enquiry : of.enquiries()) {
                if (inYear(enquiry.started())) {
                    tallies.add("enquiries begun");
                }
                var conference = enquiry.conference();
                if (conference != null && inYear(conference)) {
                    tallies.add("conferences held");
                    tallies.part(
                            "conferences, within 15 working days",
                            ENGLAND.between(enquiry.started(), conference) <= 15);
                }
            }
            of.protectionPlans().forEach(this::protectionPlan);
        }

        private void protectionPlan(EpisodeOfNeed.ProtectionPlan of) {
            boolean isLong = of.started().plusDays(728).isBefore(of.ended());
            if (inYear(of.started())) {
                tallies.add("protection plans begun");
                tallies.part("protection plans begun, second or later", of.earlier() > 0);
            }
            if (inYear(of.ended())) {
                tallies.part("protection plans ended, over two years", isLong);
            }
            if (openOn(LAST, of.started(), of.ended())) {
                tallies.add("protection plans open");
                tallies.part(
                        "protection plans open, over two years",
                        of.started().plusDays(728).isBefore(LAST));
                if (!of.started().plusMonths(3).isAfter(LAST)) {
                    tallies.part("protection plans open, reviewed on time", isReviewedOnTime(of));
                }
            }
        }

        private static boolean isReviewedOnTime(EpisodeOfNeed.ProtectionPlan of) {
            var due = of.started().plusMonths(3);
            boolean onTime = true;
            for (var review : of.reviews()) {
                if (review.isAfter(LAST)) {
                    break;
                }
                onTime &= review.isBefore(FIRST) || !review.isAfter(due);
                due = review.plusMonths(6);
            }
            return onTime && !due.isBefore(LAST);
        }

        private void care(PeriodOfCare care) {
            if (inYear(care.started())) {
                tallies.add("came into care");
            }
            if (inYear(care.ended())) {
                tallies.add("left care");
                tallies.part(
                        "left care, adopted",
                        Set.of("E11", "E12").contains(care.episodes().getLast().rec()));
            }
            if (openOn(LAST, care.started(), care.ended())) {
                var placement = care.episodes().stream()
                        .filter(episode -> openOn(LAST, episode.started(), episode.ended()))
                        .findFirst()
                        .map(PeriodOfCare.Episode::placement)
                        .orElseThrow();
                tallies.add("looked after");
                tallies.part("looked after, came alone", of.life().child().alone());
                tallies.part("looked after, in foster care", placement.startsWith("U"));
                tallies.part("looked after, in a home", placement.equals("K2"));
                tallies.part("looked after, three workers or more", workersInTheYear() >= 3);
            }
        }

        private long workersInTheYear() {
            return of.allocations().stream()
                    .filter(allocation -> allocation.role().equals("Social worker"))
                    .filter(allocation ->
                            !allocation.from().isAfter(LAST) && !allocation.to().isBefore(FIRST))
                    .map(Allocation::worker)
                    .distinct()
                    .count();
        }

        private void overloadedOrNot() {
            boolean overloaded = Patch.numbered(of.life().child().patch()).overloaded();
            boolean open = of.life().need().stream()
                    .anyMatch(episode ->
                            !episode.noFurtherAction() && openOn(Made.AS_AT, episode.referred(), episode.lastDay()));
            var now = of.allocations().stream()
                    .filter(allocation -> openOn(Made.AS_AT, allocation.from(), allocation.to()))
                    .filter(allocation -> allocation.worker().team().kind() != Team.Kind.REVIEWING)
                    .toList();
            if (open) {
                tallies.part("open cases, unallocated", now.isEmpty());
                if (overloaded) {
                    tallies.part("open cases of the overloaded, unallocated", now.isEmpty());
                }
            }
            for (var allocation : now) {
                var teams = allocation.worker().team().overloaded() ? "overloaded teams" : "usual teams";
                if (allocation.role().equals("Social worker")) {
                    tallies.add("children of " + teams);
                    tallies.addOnce("workers of " + teams, allocation.worker().key());
                }
            }
            visitsOnAPlan(overloaded ? "overloaded visits, late" : "usual visits, late");
        }

        private void visitsOnAPlan(String tally) {
            var visits = of.visits().stream()
                    .filter(visit -> visit.duty() == Visit.Duty.CHILD_PROTECTION)
                    .toList();
            for (int i = 1; i < visits.size(); i++) {
                int between =
                        ENGLAND.between(visits.get(i - 1).on(), visits.get(i).on());
                tallies.part(tally, between > 10);
            }
        }
    }

    /** Counts by name, and parts of them. */
    private static final class Tallies {
        private final Map<String, Integer> all = new HashMap<>();
        private final Map<String, Integer> parts = new HashMap<>();
        private final Map<String, Set<String>> once = new HashMap<>();

        void add(String what) {
            all.merge(what, 1, Integer::sum);
        }

        void addOnce(String what, String key) {
            once.computeIfAbsent(what, _ -> new HashSet<>()).add(key);
        }

        void part(String what, boolean isPart) {
            add(what);
            parts.merge(what, isPart ? 1 : 0, Integer::sum);
        }

        double count(String what) {
            var keys = once.get(what);
            return keys == null ? Objects.requireNonNull(all.get(what), what) : keys.size();
        }

        double percent(String what) {
            return 100.0 * Objects.requireNonNull(parts.get(what), what) / count(what);
        }
    }
}

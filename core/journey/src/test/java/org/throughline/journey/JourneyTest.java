package org.throughline.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ReferralReceived;

class JourneyTest {

    private static final Line AMIRA = Line.child(Collection.CIN, "TL1");
    private static final Scope CENSUS_2025 = new Scope("301", Collection.CIN, 2025, "CIN");
    private static final Scope CENSUS_2026 = new Scope("301", Collection.CIN, 2026, "CIN");

    @Test
    void a_corrected_fact_takes_the_place_of_what_it_corrects_and_both_stay_in_the_record() {
        var wrong = fact(1, "born", When.on(day("2012-05-01")), new Born(), CENSUS_2026, "2026-05-01T09:00:00Z");
        var right = correction(2, 1, "born", When.on(day("2012-05-10")), new Born(), "2026-06-01T09:00:00Z");

        var journey = journey(wrong, right);

        assertThat(journey.facts(Born.class))
                .extracting(Recorded::happened)
                .containsExactly(When.on(day("2012-05-10")));
        assertThat(journey.entries()).containsExactly(wrong, right);
    }

    @Test
    void the_record_can_be_read_as_it_was_known_before_the_correction() {
        var wrong = fact(1, "born", When.on(day("2012-05-01")), new Born(), CENSUS_2026, "2026-05-01T09:00:00Z");
        var right = correction(2, 1, "born", When.on(day("2012-05-10")), new Born(), "2026-06-01T09:00:00Z");

        var then = journey(wrong, right).knownOn(Instant.parse("2026-05-31T23:59:59Z"));

        assertThat(then.facts(Born.class)).extracting(Recorded::happened).containsExactly(When.on(day("2012-05-01")));
    }

    @Test
    void what_became_known_at_that_very_instant_counts_as_known() {
        var born = fact(1, "born", When.on(day("2012-05-01")), new Born(), CENSUS_2026, "2026-05-01T09:00:00Z");

        assertThat(journey(born).knownOn(Instant.parse("2026-05-01T09:00:00Z")).facts())
                .hasSize(1);
        assertThat(journey(born).knownOn(Instant.parse("2026-05-01T08:59:59Z")).facts())
                .isEmpty();
    }

    @Test
    void a_withdrawn_fact_is_not_read_and_comes_back_when_read_as_known_before() {
        var referral = referral(1, "2025-04-01", CENSUS_2026, "2026-05-01T09:00:00Z");
        var gone = new Withdrawn(
                new FactId(2), new FactId(1), Instant.parse("2026-06-01T09:00:00Z"), "load 2", "no longer in the file");

        var journey = journey(referral, gone);

        assertThat(journey.facts()).isEmpty();
        assertThat(journey.knownOn(Instant.parse("2026-05-15T00:00:00Z")).facts())
                .containsExactly(referral);
    }

    @Test
    void two_yearly_returns_that_state_one_referral_are_read_as_one_in_the_later_returns_words() {
        var lastYear = referral(1, "2025-02-01", CENSUS_2025, "2026-07-01T09:00:00Z");
        var thisYear = referral(2, "2025-02-01", CENSUS_2026, "2026-05-01T09:00:00Z");

        assertThat(journey(lastYear, thisYear).facts()).containsExactly(thisYear);
        assertThat(journey(thisYear, lastYear).facts()).containsExactly(thisYear);
    }

    @Test
    void what_a_person_typed_goes_before_what_a_file_says() {
        var file = referral(2, "2025-02-01", CENSUS_2026, "2026-07-01T09:00:00Z");
        var typed = referral(1, "2025-02-01", Scope.TYPED, "2026-05-01T09:00:00Z");

        assertThat(journey(file, typed).facts()).containsExactly(typed);
    }

    @Test
    void as_at_a_day_leaves_out_what_happened_later_and_keeps_what_has_no_day() {
        var referral = referral(1, "2025-04-01", CENSUS_2026, "2026-05-01T09:00:00Z");
        var closed = fact(
                2,
                "referral/2025-04-01/closed",
                When.on(day("2025-09-01")),
                new CaseClosed(new ThingId("referral/2025-04-01"), "RC7"),
                CENSUS_2026,
                "2026-05-01T09:00:00Z");
        var unreadable =
                fact(3, "born", new When.Unreadable("2025-02-30"), new Born(), CENSUS_2026, "2026-05-01T09:00:00Z");

        var journey = journey(referral, closed, unreadable);

        assertThat(journey.asAt(day("2025-08-31")).facts()).containsExactly(referral, unreadable);
        assertThat(journey.asAt(day("2025-09-01")).facts()).containsExactly(referral, closed, unreadable);
    }

    @Test
    void the_order_in_which_the_rows_arrive_changes_nothing() {
        var entries = new ArrayList<Entry>();
        for (int i = 1; i <= 40; i++) {
            var key = "2025-01-%02d".formatted(i % 28 + 1);
            entries.add(referral(i, key, i % 3 == 0 ? CENSUS_2025 : CENSUS_2026, "2026-05-01T09:00:00Z"));
            if (i % 4 == 0) {
                entries.add(new Withdrawn(
                        new FactId(100 + i), new FactId(i), Instant.parse("2026-06-01T09:00:00Z"), "load", "gone"));
            }
        }
        var expected = journey(entries.toArray(Entry[]::new)).facts();
        var random = new Random(20260401);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(entries, random);
            assertThat(journey(entries.toArray(Entry[]::new)).facts()).isEqualTo(expected);
        }
    }

    private static Journey journey(Entry... entries) {
        return Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, List.of(entries));
    }

    private static Recorded<ReferralReceived> referral(long id, String on, Scope scope, String known) {
        return fact(id, "referral/" + on, When.on(day(on)), new ReferralReceived("6"), scope, known);
    }

    private static <F extends Fact> Recorded<F> fact(
            long id, String key, When happened, F fact, Scope scope, String known) {
        return new Recorded<>(
                new FactId(id),
                AMIRA,
                key,
                happened,
                fact,
                Instant.parse(known),
                "load 1",
                new Source(scope, 1, (int) id),
                Optional.empty());
    }

    private static <F extends Fact> Recorded<F> correction(
            long id, long of, String key, When happened, F fact, String known) {
        return new Recorded<>(
                new FactId(id),
                AMIRA,
                key,
                happened,
                fact,
                Instant.parse(known),
                "load 2",
                new Source(CENSUS_2026, 2, 1),
                Optional.of(new FactId(of)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

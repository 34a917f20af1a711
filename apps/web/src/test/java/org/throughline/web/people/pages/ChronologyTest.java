package org.throughline.web.people.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Entry;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.journey.Withdrawn;
import org.throughline.web.people.pages.ChronologyView.Row;

class ChronologyTest {

    private static final Scope CIN = new Scope("301", Collection.CIN, 2027, "CIN");
    private static final Scope SSD = new Scope("301", Collection.SSD, 0, "ssd_person");

    @Test
    void each_fact_says_when_it_happened_when_it_was_known_and_where_it_stands() {
        var row = rows(fact(1, CIN, "r", "2026-03-03", new ReferralReceived("6"), 0))
                .getFirst();

        assertThat(row.day()).isEqualTo("3 March 2026");
        assertThat(row.what()).isEqualTo("A referral was received from the police.");
        assertThat(row.sources())
                .containsExactly(
                        "Known from 1 July 2026 at 11:00. Children in need census 2026 to 2027, line 1, load 7.");
    }

    @Test
    void what_was_corrected_shows_what_stood_there_before() {
        var row = rows(
                        fact(1, CIN, "r", "2026-03-03", new ReferralReceived("6"), 0),
                        fact(2, CIN, "r", "2026-03-04", new ReferralReceived("2A"), 1))
                .getFirst();

        assertThat(row.what()).isEqualTo("A referral was received from a school.");
        assertThat(row.earlier()).singleElement().satisfies(earlier -> {
            assertThat(earlier.day()).isEqualTo("3 March 2026");
            assertThat(earlier.what()).isEqualTo("A referral was received from the police.");
        });
    }

    @Test
    void what_was_taken_back_stays_and_says_who_took_it_back_and_why() {
        var row = rows(
                        fact(1, CIN, "r", "2026-03-03", new ReferralReceived("6"), 0),
                        new Withdrawn(
                                new FactId(2),
                                new FactId(1),
                                Instant.parse("2026-07-02T09:30:00Z"),
                                "Maria",
                                "wrong file"))
                .getFirst();

        assertThat(row.withdrawn()).isEqualTo("Taken back on 2 July 2026 at 10:30 by Maria: wrong file.");
    }

    @Test
    void what_two_files_say_alike_is_told_once_with_both_sources() {
        var rows = rows(
                fact(1, CIN, "sex", null, new SexRecorded("F"), 0), fact(2, SSD, "sex", null, new SexRecorded("F"), 0));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().sources()).hasSize(2);
    }

    @Test
    void what_two_files_say_differently_is_told_twice() {
        assertThat(rows(
                        fact(1, CIN, "sex", null, new SexRecorded("F"), 0),
                        fact(2, SSD, "sex", null, new SexRecorded("M"), 0)))
                .hasSize(2);
    }

    @Test
    void the_newest_comes_first_or_the_oldest_if_asked() {
        var journey = journey(
                fact(1, CIN, "r", "2026-03-03", new ReferralReceived("6"), 0),
                fact(2, CIN, "a", "2026-03-09", new AssessmentStarted(new ThingId("r")), 0));

        assertThat(Chronology.of(journey, key -> key, Optional.empty(), false))
                .extracting(Row::day)
                .containsExactly("9 March 2026", "3 March 2026");
        assertThat(Chronology.of(journey, key -> key, Optional.empty(), true))
                .extracting(Row::day)
                .containsExactly("3 March 2026", "9 March 2026");
    }

    @Test
    void read_as_at_a_day_it_holds_nothing_that_happened_later() {
        var journey = journey(
                fact(1, CIN, "r", "2026-03-03", new ReferralReceived("6"), 0),
                fact(2, CIN, "a", "2026-03-09", new AssessmentStarted(new ThingId("r")), 0));

        assertThat(Chronology.of(journey, key -> key, Optional.of(LocalDate.parse("2026-03-08")), false))
                .hasSize(1);
    }

    @Test
    void a_date_that_cannot_be_read_is_shown_as_it_stands() {
        assertThat(Chronology.day(new When.Unreadable("2026-02-30"))).isEqualTo("“2026-02-30”, which is not a date");
        assertThat(Chronology.day(When.UNDATED)).isEqualTo("No date given");
    }

    @Test
    void known_on_a_day_means_by_the_end_of_that_day_in_england() {
        assertThat(ChronologyView.endOf(LocalDate.parse("2026-07-01")))
                .isBetween(Instant.parse("2026-07-01T22:59:59Z"), Instant.parse("2026-07-01T23:00:00Z"));
    }

    private static List<Row> rows(Entry... entries) {
        return Chronology.of(journey(entries), key -> key, Optional.empty(), false);
    }

    private static Journey journey(Entry... entries) {
        return Journey.of(new PersonId(new UUID(0, 1)), Coverage.NONE, List.of(entries));
    }

    /** @param corrects 0 for none */
    private static Recorded<Fact> fact(
            long id, Scope scope, String key, @org.jspecify.annotations.Nullable String day, Fact fact, long corrects) {
        return new Recorded<>(
                new FactId(id),
                Line.child(scope.collection(), "VS1"),
                key,
                day == null ? When.UNDATED : When.on(LocalDate.parse(day)),
                fact,
                Instant.parse("2026-07-01T10:00:00Z"),
                "os:maria",
                new Source(scope, 7, (int) id),
                corrects == 0 ? Optional.empty() : Optional.of(new FactId(corrects)));
    }
}

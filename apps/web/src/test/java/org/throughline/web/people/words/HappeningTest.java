package org.throughline.web.people.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.calendar.WorkingDays;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Settings;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Entry;
import org.throughline.journey.Fact;
import org.throughline.journey.FactId;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.MissingFact.FoundOrReturned;
import org.throughline.journey.MissingFact.Kind;
import org.throughline.journey.MissingFact.WentMissing;
import org.throughline.journey.PersonId;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.Recorded;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Scope;
import org.throughline.journey.Source;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.When;
import org.throughline.web.pages.DueWords;

class HappeningTest {

    private static final Scope SCOPE = new Scope("301", Collection.CIN, 2027, "CIN");

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void a_plan_is_told_with_how_long_it_has_run_and_when_its_review_is_due() {
        on("2026-02-20", "r", new ReferralReceived("6"));
        on("2026-09-02", "p", new ProtectionPlanStarted(Optional.of(new ThingId("r")), "NEG", "NEG", "0"));

        assertThat(told("2026-11-22"))
                .containsExactly("Amira has been on a child protection plan for neglect since 2 September 2026"
                        + " (2 months). The next review conference is due by 2 December 2026.");
    }

    @Test
    void a_review_that_is_late_is_told_as_late() {
        on("2026-02-20", "r", new ReferralReceived("6"));
        on("2026-03-03", "p", new ProtectionPlanStarted(Optional.of(new ThingId("r")), "NEG", "EMO", "0"));

        assertThat(told("2026-06-08"))
                .containsExactly("Amira has been on a child protection plan for emotional abuse since 3 March 2026"
                        + " (3 months). The next review conference was due by 3 June 2026 and is overdue by 3 working"
                        + " days.");
    }

    @Test
    void an_assessment_that_nobody_authorised_is_told_with_its_due_day() {
        on("2026-03-02", "r", new ReferralReceived("6"));
        on("2026-03-04", "a", new AssessmentStarted(new ThingId("r")));

        assertThat(told("2026-03-20"))
                .containsExactly(
                        "An assessment began on 4 March 2026 and is not authorised yet. It is due by 7 May 2026.");
    }

    @Test
    void a_child_who_is_missing_comes_first() {
        on("2026-03-02", "r", new ReferralReceived("6"));
        on("2026-03-18", "m", new WentMissing(Kind.MISSING));

        assertThat(told("2026-03-20").getFirst())
                .isEqualTo("Amira went missing on 18 March 2026 and is not recorded as back.");

        on("2026-03-19", "m/back", new FoundOrReturned(new ThingId("m")));
        assertThat(told("2026-03-20")).noneMatch(sentence -> sentence.contains("missing"));
    }

    @Test
    void when_the_child_was_last_seen_counts_only_visits_at_which_they_were_seen() {
        on("2026-03-02", "r", new ReferralReceived("6"));
        on("2026-03-10", "v1", visit(Answer.YES, Answer.YES));
        on("2026-03-17", "v2", visit(Answer.NO, Answer.NOT_ASKED));

        assertThat(told("2026-03-20"))
                .containsExactly(
                        "Amira’s case has been open since the referral of 2 March 2026 (18 days).",
                        "Amira was last seen on 10 March 2026 by Priya Shah, alone (10 days ago).");
    }

    @Test
    void a_closed_case_is_told_as_closed() {
        on("2026-03-02", "r", new ReferralReceived("6"));
        on("2026-04-02", "c", new CaseClosed(new ThingId("r"), "RC7"));

        assertThat(told("2026-05-20")).containsExactly("Amira’s case was closed on 2 April 2026.");
    }

    @Test
    void of_a_child_who_died_nothing_else_is_told() {
        on("2026-03-02", "r", new ReferralReceived("6"));
        on("2026-03-04", "a", new AssessmentStarted(new ThingId("r")));
        on("2026-03-12", "d", new Died());

        assertThat(told("2026-05-20")).containsExactly("Amira died on 12 March 2026.");
    }

    @Test
    void of_a_child_about_whom_nothing_is_open_that_is_said() {
        assertThat(told("2026-05-20")).containsExactly("The record shows nothing that is open for Amira.");
    }

    private static VisitMade visit(Answer seen, Answer alone) {
        return new VisitMade(Optional.of("P1"), Set.of(), seen, alone, Answer.NOT_ASKED, "", "", "");
    }

    private void on(String day, String key, Fact fact) {
        entries.add(new Recorded<>(
                new FactId(entries.size() + 1),
                Line.child(Collection.CIN, "VS1"),
                key,
                When.on(LocalDate.parse(day)),
                fact,
                Instant.parse("2026-12-01T10:00:00Z"),
                "os:maria",
                new Source(SCOPE, 1, entries.size() + 1),
                Optional.empty()));
    }

    private List<String> told(String today) {
        var england = ZoneId.of("Europe/London");
        var day = LocalDate.parse(today);
        var due = DueWords.at(Clock.fixed(day.atTime(9, 0).atZone(england).toInstant(), england));
        var coverage = new Coverage(
                List.of(new Coverage.Span(SCOPE, LocalDate.parse("2025-04-01"), LocalDate.parse("2027-03-31"))));
        var journey = Journey.of(new PersonId(new UUID(0, 1)), coverage, entries);
        var readings =
                StatutoryClocks.with(WorkingDays.england(), Settings.usual()).read(journey, day);
        return new Happening("Amira", journey, readings, due, key -> key.equals("CIN/P1") ? "Priya Shah" : key)
                .sentences();
    }
}

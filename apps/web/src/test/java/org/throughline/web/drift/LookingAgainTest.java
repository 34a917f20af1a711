package org.throughline.web.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings.Value;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.Threshold;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.drift.Findings.Asked;
import org.throughline.web.drift.Findings.Which;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Actor;

class LookingAgainTest extends ServiceTest {

    private static final Reach EVERYBODY = new Reach(true, Set.of(), Set.of());

    @Autowired
    SmallDrift drift;

    @Autowired
    LookingAgain looking;

    @Autowired
    Findings findings;

    @Autowired
    Journeys journeys;

    @Autowired
    Rules rules;

    @Autowired
    Standards standards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = drift.load();
    }

    @AfterEach
    void takeBack() {
        drift.takeBack();
    }

    @Test
    void what_is_kept_is_what_the_rules_find_of_every_child() {
        for (var child : children.values()) {
            assertThat(kept(child)).isEqualTo(found(child));
        }
        assertThat(looking.behind()).isEmpty();
    }

    @Test
    void what_is_found_no_more_is_gone_and_what_is_found_again_on_another_day_is_another_finding() {
        var ben = child("Ben");
        var first = now(ben).id();
        drift.benOffered();
        assertThat(kept(ben)).isEmpty();
        assertThat(findings.of(ben))
                .filteredOn(found -> found.id() == first)
                .singleElement()
                .satisfies(found -> assertThat(found.gone()).contains(LocalDate.now(clock)));

        drift.benAgain();
        assertThat(now(ben).id()).as("back on the same day").isEqualTo(first);

        drift.benOffered();
        jdbc.sql("update drift.finding set gone = gone - 1 where id = :id")
                .param("id", first)
                .update();
        drift.benAgain();
        assertThat(now(ben).id()).isGreaterThan(first);
        assertThat(now(ben).state()).isEqualTo(State.OPEN);
    }

    @Test
    void looking_again_at_what_has_not_changed_changes_nothing() {
        var before = now(child("Ben"));
        jdbc.sql("update drift.progress set rules = 'other numbers'").update();
        assertThat(looking.behind()).isPresent();
        looking.now();

        assertThat(now(child("Ben"))).isEqualTo(before);
        assertThat(looking.behind()).isEmpty();
    }

    @Test
    void a_number_that_the_council_sets_is_looked_at_again_by() {
        assertThat(standards.parts()).extracting(Standards.Part::title).contains("Drift");
        var setting = Threshold.INTERVIEWS.setting();
        set(setting, 2);
        assertThat(looking.behind()).isPresent();
        looking.now();
        assertThat(kept(child("Ben"))).isEmpty();

        set(setting, 1);
        looking.now();
        assertThat(kept(child("Ben"))).isNotEmpty();
    }

    private void set(Setting<Integer> setting, int number) {
        transaction.executeWithoutResult(_ -> standards.set(
                Actor.system("os:test"),
                new Value<>(setting, LocalDate.now(clock).minusDays(1), number),
                "a test"));
    }

    @Test
    void a_finding_comes_up_again_on_the_day_of_its_review_and_not_before() {
        var found = now(child("Dev"));
        decided(found, LocalDate.now(clock).plusDays(1));
        assertThat(now(child("Dev")).state()).isEqualTo(State.DECIDED);
        assertThat(findings.list(EVERYBODY, new Asked("", Optional.empty(), "", Which.DECIDED), 0, 50))
                .extracting(Found::id)
                .contains(found.id());

        decided(found, LocalDate.now(clock));
        assertThat(now(child("Dev")).state()).isEqualTo(State.REVIEW);
        assertThat(findings.list(EVERYBODY, Asked.WAITING, 0, 50))
                .extracting(Found::id)
                .contains(found.id());
    }

    @Test
    void a_decision_cannot_be_changed_or_deleted_by_the_service() {
        for (var sql : List.of(
                "update drift.decision set reason = 'other'",
                "delete from drift.decision",
                "delete from drift.finding")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("permission denied");
        }
    }

    private void decided(Found found, LocalDate review) {
        jdbc.sql("""
                insert into drift.decision (id, finding, kind, reason, review, grounds, by_id, by_name, at)
                select gen_random_uuid(), id, 'ACCEPT', 'for now', :review, grounds, 'x', 'Jo Test', now()
                  from drift.finding where id = :finding
                """).param("review", review).param("finding", found.id()).update();
    }

    private Found now(PersonId child) {
        return findings.of(child).stream()
                .filter(found -> found.gone().isEmpty() && found.rule().equals("INTERVIEWS"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kept(PersonId child) {
        return findings.of(child).stream()
                .filter(found -> found.gone().isEmpty())
                .map(found -> found.rule() + " " + found.since() + " " + found.why())
                .sorted()
                .toList();
    }

    private List<String> found(PersonId child) {
        return rules.all().read(journeys.read(child), LocalDate.now(clock), rules.settings()).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .map(found -> found.rule() + " " + found.since() + " " + found.why())
                .sorted()
                .toList();
    }

    private PersonId child(String name) {
        return Objects.requireNonNull(children.get(name));
    }
}

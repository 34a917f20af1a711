package org.throughline.web.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.journeys.Census.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.journey.Collection;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.journey.Source;
import org.throughline.journey.ThingId;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.When;
import org.throughline.journey.Withdrawn;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.Written.Absent;
import org.throughline.web.journeys.Written.Kept;
import org.throughline.web.journeys.Written.Overtaken;
import org.throughline.web.journeys.Written.Refused;

class TypedFactsTest extends JourneysTest {

    private static final When MONDAY = When.on(LocalDate.of(2026, 11, 16));

    private static final Sight WORKER = MadeSight.of(
            Set.of(Permission.VIEW_OWN, Permission.WRITE_OWN, Permission.VIEW_SERVICE),
            Set.of("ALLOCATIONS/w1"),
            Set.of(),
            Set.of());

    private PersonId mia;
    private PersonId noah;

    @BeforeEach
    void two_siblings_of_one_worker_and_a_child_of_another() throws Exception {
        load(file(
                "census.xml",
                Census.of(2026)
                        .child("A1", "2015-02-03", "F", referral("2025-05-01"))
                        .child("A2", "2016-02-03", "M", referral("2025-05-01"))
                        .child("A3", "2017-02-03", "M", referral("2025-05-01"))
                        .xml()));
        mia = person("A1");
        noah = person("A2");
        for (var child : List.of(mia, noah)) {
            asOwner("insert into journeys.allocation (person, line, key, worker, worker_name, role, team)"
                    + " select person, line, 'k', 'ALLOCATIONS/w1', '', 'Social worker', '' from journeys.matched"
                    + " where person = '" + child.value() + "'");
        }
    }

    private static Typed note(String key, String words) {
        return Typed.fact(key, MONDAY, new VisitNoted(new ThingId("visit/1"), words));
    }

    private static Typed correction(String key, String words, FactId of) {
        return new Typed(key, MONDAY, new VisitNoted(new ThingId("visit/1"), words), Optional.of(of));
    }

    @Test
    void what_is_typed_stands_in_the_journey_at_once_under_the_name_of_who_typed_it() {
        var kept = journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home")));

        var recorded = journeys.read(mia).facts(VisitNoted.class).getFirst();
        assertThat(kept).isEqualTo(new Kept(List.of(recorded.id())));
        assertThat(recorded.by()).isEqualTo("Jo Test");
        assertThat(recorded.source()).isEqualTo(new Source(org.throughline.journey.Scope.TYPED, 0, 0));
        assertThat(recorded.line().collection()).isEqualTo(Collection.SERVICE);
        assertThat(jdbc.sql("select what from trail.row where child = ?")
                        .param(mia.value())
                        .query(String.class)
                        .list())
                .containsExactly("recorded");
    }

    @Test
    void saving_twice_keeps_one() {
        var first = journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home")));
        var second = journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home")));

        assertThat(second).isEqualTo(first);
        assertThat(journeys.read(mia).facts(VisitNoted.class)).hasSize(1);
    }

    @Test
    void siblings_are_kept_together_or_not_at_all() {
        journeys.record(WORKER, noah, List.of(note("visit/1/note", "Noah was asleep")));
        var entries = journeys.latestEntry();

        var overtaken = journeys.record(
                WORKER,
                Map.of(
                        mia, List.of(note("visit/1/note", "Mia was at home")),
                        noah, List.of(note("visit/1/note", "Noah was at home"))));

        assertThat(overtaken)
                .isInstanceOfSatisfying(
                        Overtaken.class, now -> assertThat(now.child()).isEqualTo(noah));
        assertThat(journeys.read(mia).facts(VisitNoted.class)).isEmpty();
        assertThat(journeys.latestEntry()).isEqualTo(entries);
    }

    @Test
    void of_two_people_who_correct_one_fact_the_second_is_shown_what_the_first_wrote() {
        var first = id(journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home"))));
        journeys.record(WORKER, mia, List.of(correction("visit/1/note", "Mia was at school", first)));

        var second = journeys.record(WORKER, mia, List.of(correction("visit/1/note", "Mia was in bed", first)));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken -> assertThat(((Recorded<?>) overtaken.now()).fact())
                                .isEqualTo(new VisitNoted(new ThingId("visit/1"), "Mia was at school")));
        assertThat(journeys.read(mia).entries())
                .filteredOn(entry -> entry instanceof Recorded<?> recorded && recorded.fact() instanceof VisitNoted)
                .hasSize(2);
    }

    @Test
    void what_was_typed_in_error_is_taken_back_and_stays_in_the_record_with_the_reason() {
        var fact = id(journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home"))));

        assertThat(journeys.takeBack(WORKER, mia, fact, "the wrong child")).isInstanceOf(Kept.class);

        assertThat(journeys.read(mia).facts(VisitNoted.class)).isEmpty();
        assertThat(journeys.read(mia).entries())
                .anySatisfy(entry -> assertThat(entry)
                        .isInstanceOfSatisfying(
                                Withdrawn.class,
                                withdrawn -> assertThat(withdrawn.why()).isEqualTo("the wrong child")));
        assertThat(journeys.takeBack(WORKER, mia, fact, "again")).isInstanceOf(Overtaken.class);
    }

    @Test
    void a_fact_of_a_file_is_not_corrected_here() {
        var fact = journeys.read(mia).facts().getFirst();

        assertThat(journeys.record(WORKER, mia, List.of(correction(fact.key(), "other", fact.id()))))
                .isInstanceOf(Refused.class);
        assertThat(journeys.takeBack(WORKER, mia, fact.id(), "wrong")).isInstanceOf(Refused.class);
    }

    @Test
    void nobody_writes_about_a_child_who_is_not_theirs_to_write_about() {
        var stranger = person("A3");
        var hidden = MadeSight.of(
                Set.of(Permission.VIEW_OWN, Permission.WRITE_OWN), Set.of("ALLOCATIONS/w1"), Set.of(), Set.of(mia));

        assertThat(journeys.record(WORKER, stranger, List.of(note("visit/1/note", "x"))))
                .isInstanceOf(Refused.class);
        assertThat(journeys.record(hidden, mia, List.of(note("visit/1/note", "x"))))
                .isInstanceOf(Absent.class);
        assertThat(journeys.read(stranger).facts(VisitNoted.class)).isEmpty();
        assertThat(journeys.read(mia).facts(VisitNoted.class)).isEmpty();
    }

    @Test
    void whoever_follows_entries_hears_of_the_child_that_was_written_about() {
        var before = journeys.latestEntry();
        journeys.record(WORKER, mia, List.of(note("visit/1/note", "Mia was at home")));

        assertThat(journeys.changedSince(before)).containsExactly(mia);
        assertThat(journeys.changedSince(journeys.latestEntry())).isEmpty();
        assertThat(journeys.changedSince(0))
                .as("the census came, and with it where the files begin")
                .hasSize(3);
    }

    private static FactId id(Written written) {
        return ((Kept) written).facts().getFirst();
    }
}

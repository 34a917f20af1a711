package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Restrictions.Outcome.Done;
import org.throughline.web.access.Restrictions.Outcome.Refused;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.trail.Actor;

class RestrictionsTest extends ServiceTest {

    private static final Set<Relation> TEAM = Set.of(Relation.TEAM);
    private static final Set<Relation> SERVICE = Set.of(Relation.SERVICE);

    @Autowired
    Restrictions restrictions;

    @Autowired
    Accounts accounts;

    @Autowired
    Roles roles;

    @Autowired
    Sights sights;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final PersonId child = new PersonId(UUID.randomUUID());
    private Person manager = new Person("", "");
    private Person worker = new Person("", "");
    private Person other = new Person("", "");
    private LocalDate review = LocalDate.MAX;

    @BeforeEach
    void a_manager_a_worker_and_another_worker() {
        manager = people.with("team-manager");
        worker = people.with("social-worker");
        other = people.with("social-worker");
        review = LocalDate.now(clock).plusMonths(3);
    }

    private Sight sight(Person person) {
        return sights.of(person.account());
    }

    private Restrictions.Outcome restrict(Person by, Set<Relation> relations, Person... named) {
        var accounts = Arrays.stream(named).map(Person::account).collect(Collectors.toSet());
        return restrictions.restrict(sight(by), child, relations, "an ex-partner works here", accounts, review);
    }

    @Test
    void a_restricted_child_is_hidden_from_all_but_the_named_readers() {
        assertThat(restrict(manager, TEAM, manager, worker)).isEqualTo(new Done());

        assertThat(sight(manager).hidden()).doesNotContain(child);
        assertThat(sight(worker).hidden()).doesNotContain(child);
        assertThat(sight(other).hidden()).contains(child);
        assertThat(sight(other).judge(child, Set.of(Relation.OWN), Act.VIEW)).isEqualTo(new Verdict.Absent());
    }

    @Test
    void a_restriction_that_is_lifted_hides_the_child_from_nobody() {
        restrict(manager, TEAM, manager, worker);

        assertThat(restrictions.lift(sight(manager), child, TEAM, "he has left the council"))
                .isEqualTo(new Done());

        assertThat(sight(other).hidden()).doesNotContain(child);
        assertThat(restrictions.current(child)).isEmpty();
    }

    @Test
    void other_readers_replace_those_who_were_named_before() {
        restrict(manager, TEAM, manager, worker);
        restrict(manager, TEAM, manager, other);

        assertThat(restrictions.readersOf(child)).containsExactlyInAnyOrder(manager.account(), other.account());
        assertThat(sight(worker).hidden()).contains(child);
    }

    @Test
    void one_reader_is_too_few_and_so_are_two_without_a_manager() {
        assertThat(restrict(manager, TEAM, manager)).isInstanceOf(Refused.class);
        assertThat(restrict(manager, TEAM, worker, other)).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_cannot_open_children_of_the_service_is_not_counted_on() {
        assertThat(restrict(manager, TEAM, manager, people.with("administrator")))
                .isInstanceOf(Refused.class);
        assertThat(restrict(manager, TEAM, manager, people.with("business-support")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_team_manager_restricts_the_children_of_the_team_and_a_service_manager_any_child() {
        assertThat(restrict(manager, SERVICE, manager, worker)).isInstanceOf(Refused.class);
        assertThat(restrict(people.with("service-manager"), SERVICE, manager, worker))
                .isEqualTo(new Done());
    }

    @Test
    void a_social_worker_restricts_nobody() {
        assertThat(restrict(worker, Set.of(Relation.OWN, Relation.TEAM), manager, worker))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_manager_who_is_not_named_can_neither_lift_the_restriction_nor_change_it() {
        restrict(manager, TEAM, manager, worker);
        var stranger = people.with("service-manager");

        assertThat(restrictions.lift(sight(stranger), child, SERVICE, "no")).isInstanceOf(Refused.class);
        assertThat(restrict(stranger, SERVICE, stranger, other)).isInstanceOf(Refused.class);
    }

    @Test
    void a_restriction_has_a_reason_and_is_looked_at_again() {
        var both = Set.of(manager.account(), worker.account());

        assertThat(restrictions.restrict(sight(manager), child, TEAM, " ", both, review))
                .isInstanceOf(Refused.class);
        assertThat(restrictions.restrict(sight(manager), child, TEAM, "why", both, LocalDate.now(clock)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobody_leaves_where_a_restricted_child_would_be_left_with_too_few() {
        restrict(manager, TEAM, manager, worker);

        assertThat(accounts.disable(Actor.system("os:test"), account(worker), "left the council"))
                .isInstanceOf(Accounts.Outcome.Refused.class);

        restrict(manager, TEAM, manager, worker, other);
        assertThat(accounts.disable(Actor.system("os:test"), account(worker), "left the council"))
                .isEqualTo(new Accounts.Outcome.Done());
        assertThat(accounts.disable(Actor.system("os:test"), account(manager), "left the council"))
                .isInstanceOf(Accounts.Outcome.Refused.class);
    }

    @Test
    void nobody_loses_a_role_where_a_restricted_child_would_be_left_with_too_few() {
        restrict(manager, TEAM, manager, worker);

        assertThat(catchThrowable(() ->
                        accounts.giveRoles(Actor.system("os:test"), account(manager), Set.of("business-support"))))
                .isInstanceOf(Accounts.TooFewReaders.class);
        assertThat(account(manager).roles()).containsExactly("team-manager");
    }

    @Test
    void a_role_that_a_reader_counts_on_keeps_what_it_needs() {
        var named = "Trusted worker " + UUID.randomUUID();
        var copy = (Roles.Outcome.Done)
                roles.copy(Actor.system("os:test"), roles.find("social-worker").orElseThrow(), named);
        var trusted = people.with(copy.role());
        restrict(manager, TEAM, manager, trusted);

        assertThat(catchThrowable(() -> roles.change(
                        Actor.system("os:test"), roles.find(copy.role()).orElseThrow(), Set.of(Permission.VIEW_OWN))))
                .isInstanceOf(Accounts.TooFewReaders.class);
    }

    @Test
    void readers_who_fall_dormant_are_no_longer_counted_on() {
        restrict(manager, TEAM, manager, worker);
        jdbc.sql("update access.account set created = now() - interval '91 days' where id = :id::uuid")
                .param("id", worker.account())
                .update();

        assertThat(restrictions.current(child).orElseThrow().enoughReaders()).isFalse();
    }

    @Test
    void the_service_can_neither_change_nor_delete_a_restriction() {
        restrict(manager, TEAM, manager, worker);

        for (var sql : new String[] {
            "update access.restriction set reason = 'another'",
            "delete from access.restriction_reader",
            "delete from access.opening",
            "update access.opening_review set note = 'another'"
        }) {
            assertThat(catchThrowable(() -> jdbc.sql(sql).update())).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    private Accounts.Account account(Person person) {
        return accounts.find(person.account()).orElseThrow();
    }
}

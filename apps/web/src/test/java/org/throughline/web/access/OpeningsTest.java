package org.throughline.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Openings.Outcome.Absent;
import org.throughline.web.access.Openings.Outcome.Opened;
import org.throughline.web.access.Openings.Outcome.Refused;
import org.throughline.web.access.TestPeople.Person;

class OpeningsTest extends ServiceTest {

    private static final Set<Relation> SERVICE = Set.of(Relation.SERVICE);
    private static final String WHY_NOW = "Police ask about the child this evening";

    @Autowired
    Openings openings;

    @Autowired
    Sights sights;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    private final PersonId child = new PersonId(UUID.randomUUID());

    private Sight sight(Person person) {
        return sights.of(person.account());
    }

    private void restrict() {
        var reader = people.with("team-manager");
        jdbc.sql("""
                insert into access.restriction (child, what, reason, review, actor, at)
                values (:child, 'RESTRICT', 'why', date '2030-01-01', :actor::uuid, now())
                """)
                .param("child", child.value())
                .param("actor", reader.account())
                .update();
    }

    private void opened(Person person, String ago) {
        jdbc.sql("""
                insert into access.opening (account, child, kind, reason, at, until)
                values (:account::uuid, :child, 'BREAK_GLASS', 'why', now() - :ago::interval,
                        now() - :ago::interval + interval '60 minutes')
                """)
                .param("account", person.account())
                .param("child", child.value())
                .param("ago", ago)
                .update();
    }

    @Test
    void a_typed_reason_opens_the_record_for_the_rest_of_the_day() {
        var worker = people.with("social-worker");

        assertThat(openings.give(sight(worker), child, SERVICE, "Duty call from school"))
                .isEqualTo(new Opened());

        assertThat(sight(worker).judge(child, SERVICE, Act.VIEW)).isEqualTo(new Verdict.Allowed());
        assertThat(sight(worker).hasOpened(child)).isTrue();
        assertThat(jdbc.sql("""
                        select (until at time zone 'Europe/London')::time::text from access.opening
                         where account = :account::uuid
                        """)
                        .param("account", worker.account())
                        .query(String.class)
                        .single())
                .isEqualTo("00:00:00");
    }

    @Test
    void a_reason_opens_one_child_to_one_person() {
        var worker = people.with("social-worker");
        openings.give(sight(worker), child, SERVICE, "Duty call from school");

        assertThat(sight(worker).judge(new PersonId(UUID.randomUUID()), SERVICE, Act.VIEW))
                .isEqualTo(new Verdict.NeedsReason());
        assertThat(sight(people.with("social-worker")).judge(child, SERVICE, Act.VIEW))
                .isEqualTo(new Verdict.NeedsReason());
    }

    @Test
    void an_empty_reason_opens_nothing() {
        var worker = people.with("social-worker");

        assertThat(openings.give(sight(worker), child, SERVICE, "  ")).isInstanceOf(Refused.class);
        assertThat(sight(worker).hasOpened(child)).isFalse();
    }

    @Test
    void a_reason_does_not_open_a_restricted_child() {
        restrict();
        var worker = people.with("social-worker");

        assertThat(openings.give(sight(worker), child, SERVICE, WHY_NOW)).isEqualTo(new Absent());
    }

    @Test
    void a_director_breaks_the_glass_with_a_reason_of_twenty_characters() {
        restrict();
        var director = people.with("director");

        assertThat(openings.give(sight(director), child, SERVICE, "nineteen characters"))
                .isInstanceOf(Refused.class);
        assertThat(openings.give(sight(director), child, SERVICE, "twenty characters ok"))
                .isEqualTo(new Opened());
        assertThat(sight(director).judge(child, SERVICE, Act.VIEW)).isEqualTo(new Verdict.Allowed());
        assertThat(sight(director).judge(child, SERVICE, Act.DECIDE)).isInstanceOf(Verdict.Refused.class);
    }

    @Test
    void blanks_do_not_lengthen_a_reason() {
        restrict();
        var director = people.with("director");

        assertThat(openings.give(sight(director), child, SERVICE, "x" + " ".repeat(30)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_glass_closes_after_sixty_minutes() {
        restrict();
        var director = people.with("director");
        opened(director, "59 minutes");
        assertThat(sight(director).judge(child, SERVICE, Act.VIEW)).isEqualTo(new Verdict.Allowed());

        var other = people.with("director");
        opened(other, "60 minutes");
        assertThat(sight(other).judge(child, SERVICE, Act.VIEW)).isEqualTo(new Verdict.NeedsBreakGlass());
    }

    @Test
    void a_child_stays_out_of_lists_while_the_glass_is_broken() {
        restrict();
        var director = people.with("director");
        openings.give(sight(director), child, SERVICE, WHY_NOW);

        assertThat(sight(director).hidden()).contains(child);
    }

    @Test
    void nobody_breaks_the_glass_of_their_own_record() {
        restrict();
        var director = people.whoseOwnRecordIs(people.with("director"), child);

        assertThat(openings.give(sight(director), child, SERVICE, WHY_NOW)).isEqualTo(new Absent());
    }

    @Test
    void a_broken_glass_is_on_the_reviewers_list_at_once_and_before_ordinary_reasons() {
        restrict();
        var director = people.with("director");
        var worker = people.with("social-worker");
        openings.give(sight(director), child, SERVICE, WHY_NOW);
        openings.give(sight(worker), new PersonId(UUID.randomUUID()), SERVICE, "Duty call from school");

        var list = openings.toReview(sight(people.with("data-protection-officer"))).stream()
                .map(Openings.Row::account)
                .filter(List.of(director.account(), worker.account())::contains)
                .toList();

        assertThat(list).containsExactly(director.account(), worker.account());
    }

    @Test
    void a_team_manager_reviews_the_reasons_of_the_team_and_of_nobody_else() {
        var team = "SSD/" + UUID.randomUUID();
        var manager = people.with("team-manager");
        var worker = people.with("social-worker");
        var stranger = people.with("social-worker");
        join(team, manager, true);
        join(team, worker, false);
        openings.give(sight(worker), child, SERVICE, "Duty call from school");
        openings.give(sight(stranger), child, SERVICE, "Duty call from school");

        assertThat(openings.toReview(sight(manager)))
                .extracting(Openings.Row::account)
                .containsExactly(worker.account());
    }

    private void join(String team, Person person, boolean manages) {
        jdbc.sql("insert into access.team (name) values (:name) on conflict do nothing")
                .param("name", team)
                .update();
        jdbc.sql("""
                insert into access.team_member (team, account, manages)
                select id, :account::uuid, :manages from access.team where name = :name
                """)
                .param("name", team)
                .param("account", person.account())
                .param("manages", manages)
                .update();
    }

    @Test
    void nobody_reviews_their_own_reason() {
        var manager = people.with("service-manager");
        restrict();
        openings.give(sight(manager), child, SERVICE, WHY_NOW);
        long opening = openings.own(sight(manager)).getFirst().id();

        assertThat(openings.toReview(sight(manager)))
                .extracting(Openings.Row::id)
                .doesNotContain(opening);
        assertThat(openings.review(sight(manager), opening, "all is well")).isFalse();
    }

    @Test
    void a_reason_is_reviewed_once_and_the_person_sees_by_whom() {
        var worker = people.with("social-worker");
        openings.give(sight(worker), child, SERVICE, "Duty call from school");
        long opening = openings.own(sight(worker)).getFirst().id();
        var reviewer = people.with("service-manager");

        assertThat(openings.review(sight(reviewer), opening, "was on duty that day"))
                .isTrue();
        assertThat(openings.review(sight(people.with("service-manager")), opening, "again"))
                .isFalse();

        assertThat(openings.own(sight(worker)).getFirst().reviewedBy()).isEqualTo("Test service-manager");
    }
}

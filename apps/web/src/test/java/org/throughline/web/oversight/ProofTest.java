package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.clocks.settings.Settings;
import org.throughline.clocks.visits.InNeedVisits;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.standards.Standards;
import org.throughline.web.trail.Actor;

class ProofTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Proof proof;

    @Autowired
    CatchingUp catchingUp;

    @Autowired
    Standards standards;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
        proof.run("before the test"); // whatever other tests did to the lists by hand
    }

    @Test
    void the_kept_lists_equal_a_fresh_computation_and_that_is_written_down() {
        var result = proof.run("a test");

        assertThat(result.differing()).isZero();
        assertThat(result.waiting()).isZero();
        assertThat(result.children()).isGreaterThanOrEqualTo(children.size());
        assertThat(result.readings()).isGreaterThan(children.size());
        assertThat(proof.latest(1).getFirst().id()).isEqualTo(result.id());
    }

    @Test
    void a_due_day_that_was_kept_wrong_is_found_put_right_and_written_down() {
        var right = dues("Gwen");
        jdbc.sql("update oversight.reading set due = due + 1 where person = :child and clock = 'CPP-05'")
                .param("child", child("Gwen").value())
                .update();
        assertThat(dues("Gwen")).isNotEqualTo(right);

        var result = proof.run("a test");

        assertThat(result.differing()).isEqualTo(1);
        assertThat(proof.differences(result.id())).containsOnlyKeys("CPP-05");
        assertThat(dues("Gwen")).isEqualTo(right);
        assertThat(proof.run("a test").differing()).isZero();
    }

    @Test
    void a_child_who_was_lost_from_the_lists_and_one_who_is_nobody_are_found() {
        jdbc.sql("delete from oversight.child where person = :child")
                .param("child", child("Hal").value())
                .update();
        jdbc.sql("update oversight.child set worker = 'NOBODY/0' where person = :child")
                .param("child", child("Amira").value())
                .update();

        var result = proof.run("a test");

        assertThat(result.differing()).isEqualTo(2);
        assertThat(proof.differences(result.id())).containsKey("");
        assertThat(proof.run("a test").differing()).isZero();
    }

    @Test
    void what_differed_is_kept_by_the_names_of_fields_and_never_by_what_they_held() {
        jdbc.sql("update oversight.reading set due = due + 1 where person = :child and clock = 'CPP-05'")
                .param("child", child("Gwen").value())
                .update();
        jdbc.sql("update oversight.child set name = 'Somebody Else' where person = :child")
                .param("child", child("Gwen").value())
                .update();

        var result = proof.run("a test");

        assertThat(jdbc.sql("select clock || ':' || fields from oversight.proof_difference where proof = :proof")
                        .param("proof", result.id())
                        .query(String.class)
                        .list())
                .containsOnly("CPP-05:due", ":name");
    }

    @Test
    void a_setting_that_is_set_while_they_are_compared_makes_them_behind_and_not_wrong() {
        var level = proof.level();
        set("30 working days");
        try {
            var result = proof.compare("a test", level);

            assertThat(result.differing()).isZero();
            assertThat(result.waiting()).isPositive();
        } finally {
            set("20 working days");
            catchingUp.now();
        }
        assertThat(proof.run("a test").differing()).isZero();
    }

    @Test
    void whoever_asked_for_a_comparison_sees_that_it_is_under_way_and_when_it_has_ended() throws Exception {
        var administrator = people.with("administrator");
        mvc.perform(post("/settings/lists").with(csrf()).with(people.signedIn(administrator)));
        assertThat(page(administrator)).contains("A comparison was asked for").doesNotContain("Compare now");

        proof.look();

        assertThat(page(administrator))
                .contains("The last comparison ended on ", "Compare now")
                .doesNotContain("A comparison was asked for.");
    }

    private String page(TestPeople.Person who) throws Exception {
        return mvc.perform(get("/settings/lists").with(people.signedIn(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void set(String length) {
        transaction.executeWithoutResult(_ -> standards.set(
                Actor.system("os:test"),
                Settings.Value.read(InNeedVisits.INTERVAL, LocalDate.of(2000, 1, 1), length),
                "a test"));
    }

    private PersonId child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow();
    }

    private String dues(String name) {
        return jdbc.sql("select string_agg(due::text, ' ' order by n) from oversight.reading where person = :child")
                .param("child", child(name).value())
                .query(String.class)
                .single();
    }
}

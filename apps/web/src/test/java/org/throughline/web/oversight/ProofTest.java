package org.throughline.web.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;

class ProofTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Proof proof;

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

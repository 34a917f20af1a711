package org.throughline.web.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;

class TrailTest extends ServiceTest {

    private final Actor maria = new Actor("os:" + UUID.randomUUID(), "Maria Trail", "Command line");
    private final PersonId child = new PersonId(UUID.randomUUID());

    @Autowired
    Trail trail;

    @Autowired
    TrailSearch search;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    FlywayConnectionDetails owner;

    private long rows() {
        return jdbc.sql("select count(*) from trail.row where actor = :actor")
                .param("actor", maria.id())
                .query(Long.class)
                .single();
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_is_undone_leaves_no_row() {
        transaction.executeWithoutResult(undone -> {
            trail.wrote(maria, "changed something", child, "");
            undone.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void a_refusal_is_kept_although_all_else_is_undone() {
        transaction.executeWithoutResult(undone -> {
            trail.denied(maria, "GET /children", child, "");
            undone.setRollbackOnly();
        });

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nothing_is_written_outside_the_transaction_of_the_act() {
        assertThat(catchThrowable(() -> trail.read(maria, "my work", null, "")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_service_can_neither_change_nor_delete_a_row() {
        for (var sql :
                new String[] {"update trail.row set detail = ''", "delete from trail.row", "truncate trail.row"}) {
            assertThat(catchThrowable(() -> jdbc.sql(sql).update())).as(sql).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void what_cannot_be_written_down_does_not_happen() throws Exception {
        var worker = people.with("social-worker");
        var administrator = people.with("administrator");
        var role = "Role " + UUID.randomUUID();
        asOwner("revoke insert on trail.row from throughline_app");
        try {
            mvc.perform(get("/my-work").with(people.signedIn(worker))).andExpect(status().isServiceUnavailable());
            mvc.perform(get("/admin/accounts").with(people.signedIn(worker)))
                    .andExpect(status().isServiceUnavailable());
            mvc.perform(get("/children/" + child.value() + "/reason").with(people.signedIn(worker)))
                    .andExpect(status().isServiceUnavailable());
            mvc.perform(post("/sign-in")
                            .param("user", worker.userName())
                            .param("password", TestPeople.PASSWORD)
                            .with(csrf()))
                    .andExpect(status().isServiceUnavailable());
            mvc.perform(post("/admin/roles/social-worker/copy")
                            .param("name", role)
                            .with(csrf())
                            .with(people.signedIn(administrator)))
                    .andExpect(status().isServiceUnavailable());
        } finally {
            asOwner("grant insert on trail.row to throughline_app");
        }

        assertThat(jdbc.sql("select count(*) from access.role where name = :name")
                        .param("name", role)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select last_signed_in is null from access.account where id = :id::uuid")
                        .param("id", worker.account())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_trail_answers_who_has_looked_at_a_child() {
        transaction.executeWithoutResult(_ -> {
            trail.read(maria, "child page", child, "");
            trail.read(maria, "child page", new PersonId(UUID.randomUUID()), "");
        });

        assertThat(search.search(question(Optional.of(child), "", Optional.empty(), Optional.empty()), 10))
                .extracting(TrailSearch.Row::name, TrailSearch.Row::what)
                .containsExactly(tuple("Maria Trail", "child page"));
    }

    @Test
    void the_trail_answers_what_a_person_did_on_a_day() {
        transaction.executeWithoutResult(_ -> trail.wrote(maria, "made a team", null, "North"));
        var today = LocalDate.now(ZoneId.of("Europe/London"));

        assertThat(search.search(question(Optional.empty(), maria.id(), Optional.of(today), Optional.of(today)), 10))
                .hasSize(1);
        assertThat(search.search(
                        question(Optional.empty(), maria.id(), Optional.empty(), Optional.of(today.minusDays(1))), 10))
                .isEmpty();
        assertThat(search.search(
                        question(Optional.empty(), maria.id(), Optional.of(today.plusDays(1)), Optional.empty()), 10))
                .isEmpty();
    }

    private static TrailSearch.Question question(
            Optional<PersonId> child, String person, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new TrailSearch.Question(child, person, from, to);
    }
}

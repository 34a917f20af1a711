package org.throughline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;

class TypedTextTest extends ServiceTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void a_sign_that_the_database_cannot_hold_is_left_out_of_what_was_typed_and_the_rest_is_kept() throws Exception {
        var today = LocalDate.now(clock);
        var answer = mvc.perform(post("/rooms/new")
                        .param("title", "A visit\u0000 of \u0000inspectors")
                        .param("opens", today.toString())
                        .param("closes", today.plusDays(1).toString())
                        .param("asAt", today.toString())
                        .with(csrf())
                        .with(people.signedIn(people.with("improvement-lead"))))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from improvement.room where title = 'A visit of inspectors'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }
}

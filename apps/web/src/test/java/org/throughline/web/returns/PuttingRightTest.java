package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

/** What workers and managers see of the checks. */
class PuttingRightTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    Person analyst = new Person("", "");
    Person wren = new Person("", "");
    UUID run = new UUID(0, 0);

    @BeforeEach
    void check() {
        returns.load();
        analyst = people.with("performance-analyst");
        wren = people.linkedTo(people.with("social-worker"), SmallReturns.WREN);
        run = returns.check(analyst, SmallReturns.CENSUS).id();
    }

    @Test
    void a_worker_sees_what_is_to_be_put_right_of_their_children_and_of_nobody_elses() throws Exception {
        assertThat(open(wren, "/returns/mine").getContentAsString())
                .contains("2 children: 2 errors, 0 queries")
                .contains("Rosa Reed", "An assessment started before the referral of its episode.")
                .contains("Sam Stone")
                .doesNotContain("Tess Tully");
    }

    @Test
    void a_manager_sees_it_of_the_team() throws Exception {
        var manager = people.inTeam(people.with("team-manager"), SmallReturns.WEST, true);

        assertThat(open(manager, "/returns/mine?team=" + SmallReturns.WEST).getContentAsString())
                .contains("Tess Tully", "1 child: 0 errors, 1 query")
                .doesNotContain("Rosa Reed");
        assertThat(open(manager, "/returns/mine?team=" + SmallReturns.EAST).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_restricted_child_is_absent_from_the_list_and_from_its_count() throws Exception {
        people.restricted(returns.child("SAM"));
        try {
            assertThat(open(wren, "/returns/mine").getContentAsString())
                    .contains("1 child: 1 error, 0 queries")
                    .doesNotContain("Sam Stone");
            assertThat(open(wren, "/children/" + returns.child("SAM").value() + "/returns")
                            .getStatus())
                    .isEqualTo(404);
        } finally {
            people.unrestricted(returns.child("SAM"));
        }
    }

    @Test
    void the_page_of_a_child_says_what_is_wrong_what_to_do_and_where() throws Exception {
        var address = "/children/" + returns.child("ROSA").value() + "/returns";

        assertThat(open(wren, address).getContentAsString())
                .contains("Rosa Reed in the returns", "Error 1103")
                .contains("Referral of 2 May 2025, assessment of 1 May 2025", "Referral of 2 May 2025")
                .contains("in the case system. It goes when the next file is loaded.")
                .contains("/chronology");
    }

    @Test
    void who_makes_returns_sees_the_fields_but_neither_the_name_nor_the_record() throws Exception {
        var address = "/children/" + returns.child("ROSA").value() + "/returns";

        assertThat(open(analyst, address).getContentAsString())
                .contains("Child RTROSA in the returns", "Error 1103")
                .doesNotContain("Rosa Reed")
                .doesNotContain("/chronology");
    }

    @Test
    void a_worker_explains_a_query_and_whoever_makes_the_return_reads_it() throws Exception {
        var xan = people.linkedTo(people.with("social-worker"), "ALLOCATIONS/RT-W2");
        var address = "/children/" + returns.child("TESS").value() + "/returns";
        var form = Pattern.compile("action=\"(" + address + "/[^\"]+/answer)\"")
                .matcher(open(xan, address).getContentAsString());
        assertThat(form.find()).isTrue();
        var words = "Agreed at the review " + UUID.randomUUID();

        assertThat(press(xan, form.group(1), " ").getStatus()).isEqualTo(422);
        assertThat(press(xan, form.group(1), words).getStatus()).isEqualTo(302);
        assertThat(press(xan, form.group(1), words).getStatus())
                .as("the second click")
                .isEqualTo(302);

        assertThat(jdbc.sql("select count(*) from returns.note where words = :words")
                        .param("words", words)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(open(xan, address).getContentAsString()).contains(words);
        assertThat(open(analyst, "/returns/" + run + "/findings?rule=8950Q").getContentAsString())
                .contains(words);
    }

    @Test
    void an_answer_that_is_too_long_is_not_lost() throws Exception {
        var xan = people.linkedTo(people.with("social-worker"), "ALLOCATIONS/RT-W2");
        var address = "/children/" + returns.child("TESS").value() + "/returns";
        var form = Pattern.compile("action=\"(" + address + "/[^\"]+/answer)\"")
                .matcher(open(xan, address).getContentAsString());
        assertThat(form.find()).isTrue();
        var words = "Much to say. ".repeat(200);

        var answer = press(xan, form.group(1), words);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "Type no more than 2,000 characters");
    }

    @Test
    void a_finding_about_another_child_cannot_be_answered_from_ones_own() throws Exception {
        var own = "/children/" + returns.child("ROSA").value() + "/returns/" + run;

        assertThat(press(wren, own + "/4/answer", "no").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse open(Person who, String address) throws Exception {
        return web.perform(get(address).with(people.signedIn(who))).andReturn().getResponse();
    }

    private MockHttpServletResponse press(Person who, String address, String words) throws Exception {
        return web.perform(post(address).param("words", words).with(csrf()).with(people.signedIn(who)))
                .andReturn()
                .getResponse();
    }
}

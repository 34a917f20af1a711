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
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

class ReturnsRoomTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    Person analyst = new Person("", "");

    @BeforeEach
    void load() {
        returns.load();
        analyst = people.with("performance-analyst");
    }

    @Test
    void check_now_leads_to_the_check_and_the_room_shows_what_it_came_to() throws Exception {
        assertThat(page("/returns")).contains("Children in need census, year to 31 March 2026", "Check now");

        var address = press("/returns/check", "collection", "CIN", "year", "2026");
        assertThat(address).matches("/returns/[0-9a-f-]{36}");
        returns.ended(UUID.fromString(address.substring("/returns/".length())));

        assertThat(page(address))
                .contains("Rule 1103", "An assessment started before the referral of its episode.", "2 of 4");
        assertThat(page("/returns")).contains("href=\"" + address + "\"", "asked by Test performance-analyst");
    }

    @Test
    void every_number_opens_the_list_behind_it() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        for (var by : new String[] {"rule", "team", "worker", "child"}) {
            var figures = page("/returns/" + run + "?by=" + by);
            var numbers = Pattern.compile("href=\"(/returns/[^\"]+/findings[^\"]+)\">(\\d+)<")
                    .matcher(figures)
                    .results()
                    .toList();
            assertThat(numbers).as(by).isNotEmpty();
            for (var number : numbers) {
                var list = page(number.group(1).replace("&amp;", "&"));
                assertThat(list)
                        .as(number.group(1))
                        .contains(">" + number.group(2) + (number.group(2).equals("1") ? " finding<" : " findings<"));
            }
        }
    }

    @Test
    void a_finding_says_in_words_what_stands_where_what_to_do_and_who_can() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        assertThat(page("/returns/" + run + "/findings?rule=1103"))
                .contains("RTROSA")
                .contains("Referral of 2 May 2025, assessment of 1 May 2025")
                .contains("Day the assessment began", "AssessmentActualStartDate", "1 May 2025")
                .contains("Correct the start of the assessment or the date of the referral.")
                .contains("Wren Hall, East, in the case system. It goes when the next file is loaded.")
                .doesNotContain("Rosa Reed");
    }

    @Test
    void an_answer_stays_with_the_child_and_the_rule_and_shows_again_in_the_next_check() throws Exception {
        var first = returns.check(analyst, SmallReturns.CENSUS).id();
        var words = "Factor agreed with the team " + UUID.randomUUID();

        press("/returns/" + first + "/findings/4/answer", "words", words);
        assertThat(page("/returns/" + first + "/findings/4")).contains(words, "Test performance-analyst");

        var second = returns.check(analyst, SmallReturns.CENSUS).id();
        assertThat(page("/returns/" + second + "/findings?rule=8950Q&answered=yes"))
                .contains(words);
        assertThat(page("/returns/" + second + "/findings?rule=4220")).doesNotContain(words);

        press("/returns/" + second + "/findings/4/take-back");
        assertThat(page("/returns/" + second + "/findings?answered=yes")).doesNotContain(words);
        assertThat(page("/returns/" + second + "/findings/4")).contains(words, "Taken back");
    }

    @Test
    void an_answer_without_words_is_asked_for_again() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        var answer = web.perform(post("/returns/" + run + "/findings/4/answer")
                        .param("words", " ")
                        .with(csrf())
                        .with(people.signedIn(analyst)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Type what explains it");
    }

    @Test
    void a_restricted_child_is_counted_and_never_named_or_opened() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();
        people.restricted(returns.child("SAM"));
        try {
            assertThat(page("/returns/" + run)).contains("Rule 4220", "2 of 4");
            assertThat(page("/returns/" + run + "?by=child")).contains("RTROSA").doesNotContain("RTSAM");
            assertThat(page("/returns/" + run + "/findings?rule=4220"))
                    .contains("0 findings", "1 more is about a child whose record is closed to you")
                    .doesNotContain("RTSAM")
                    .doesNotContain(returns.child("SAM").value().toString());
            assertThat(status("/returns/" + run + "/findings/3")).isEqualTo(404);
            assertThat(status("/returns/" + run + "/findings/4")).isEqualTo(200);
        } finally {
            people.unrestricted(returns.child("SAM"));
        }
    }

    @Test
    void every_page_of_the_room_leaves_a_row_on_the_trail() throws Exception {
        var run = returns.check(analyst, SmallReturns.CENSUS).id();

        for (var address : new String[] {
            "/returns", "/returns/" + run, "/returns/" + run + "/findings", "/returns/" + run + "/findings/0"
        }) {
            int before = rows();
            page(address);
            assertThat(rows()).as(address).isEqualTo(before + 1);
        }
    }

    private int rows() {
        return jdbc.sql("select count(*) from trail.row where actor = :actor and outcome = 'READ'")
                .param("actor", analyst.account())
                .query(Integer.class)
                .single();
    }

    private String page(String address) throws Exception {
        var answer = web.perform(get(java.net.URI.create(address)).with(people.signedIn(analyst)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(String address) throws Exception {
        return web.perform(get(address).with(people.signedIn(analyst)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String press(String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(people.signedIn(analyst));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        var answer = web.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }
}

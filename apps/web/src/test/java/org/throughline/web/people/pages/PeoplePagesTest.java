package org.throughline.web.people.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

class PeoplePagesTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;
    Person priya;
    Person manager;
    Person director;

    @BeforeEach
    void load() {
        children = council.load();
        priya = people.inTeam(
                people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA), SmallCouncil.NORTH, false);
        manager = people.inTeam(people.with("service-manager"), SmallCouncil.NORTH, true);
        director = people.with("director");
    }

    @AfterEach
    void lift() {
        jdbc.sql("""
                insert into access.restriction (child, what, reason, actor, at)
                select child, 'LIFT', 'end of the test', actor, now() from access.restricted where child = :gwen
                """).param("gwen", child("Gwen")).update();
    }

    @Test
    void a_child_is_found_by_a_misspelt_name_by_id_and_by_date_of_birth() throws Exception {
        search(priya, "amria kahn").andExpect(content().string(containsString("Amira Khan")));
        search(priya, "SCAMIRA").andExpect(content().string(containsString("Amira Khan")));
        var born = LocalDate.now(clock).minusDays(3500).format(DateTimeFormatter.ofPattern("d/M/uuuu"));
        search(priya, born).andExpect(content().string(containsString("Amira Khan")));
    }

    @Test
    void a_child_page_tells_what_is_happening_and_leaves_a_row_on_the_trail() throws Exception {
        mvc.perform(get(address("Amira")).with(people.signedIn(priya)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("Amira has been on a child protection plan for neglect since")))
                .andExpect(content().string(containsString("Priya Shah, North")));

        assertThat(trail(priya, "child", child("Amira"))).isEqualTo(1);
    }

    @Test
    void every_page_of_a_child_leaves_a_row_on_the_trail() throws Exception {
        mvc.perform(get(address("Amira") + "/chronology?asAt=1/1/2026").with(people.signedIn(priya)))
                .andExpect(status().isOk());

        assertThat(trail(priya, "chronology", child("Amira"))).isEqualTo(1);
    }

    @Test
    void the_record_is_read_as_it_was_known_on_a_day() throws Exception {
        mvc.perform(get(address("Amira") + "/chronology?knownOn=1/1/2020").with(people.signedIn(priya)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("0 entries")))
                .andExpect(content().string(containsString("as the record was known at the end of 1 January 2020")));
    }

    @Test
    void a_day_that_cannot_be_read_is_asked_for_again_with_what_was_typed() throws Exception {
        mvc.perform(get(address("Amira") + "/chronology?asAt=soon").with(people.signedIn(priya)))
                .andExpect(content().string(containsString("There is a problem")))
                .andExpect(content().string(containsString("value=\"soon\"")));
    }

    @Test
    void a_restricted_child_is_absent_for_all_who_are_not_named() throws Exception {
        restrict(manager, "Gwen", manager, director).andExpect(redirectedUrl(address("Gwen")));

        search(priya, "gwen ash").andExpect(content().string(not(containsString("Gwen Ash"))));
        mvc.perform(get(address("Gwen")).with(people.signedIn(priya))).andExpect(status().isNotFound());
        mvc.perform(get("/my-work").with(people.signedIn(priya)))
                .andExpect(content().string(not(containsString("Gwen"))));
        mvc.perform(get("/team").with(people.signedIn(priya)))
                .andExpect(content().string(not(containsString("Gwen"))));

        mvc.perform(get(address("Gwen")).with(people.signedIn(director)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This record is restricted")));
    }

    @Test
    void a_child_who_is_absent_is_answered_like_one_who_never_was() throws Exception {
        restrict(manager, "Gwen", manager, director);

        var absent =
                mvc.perform(get(address("Gwen")).with(people.signedIn(priya))).andReturn();
        var never = mvc.perform(get("/children/" + UUID.randomUUID()).with(people.signedIn(priya)))
                .andReturn();

        assertThat(absent.getResponse().getStatus())
                .isEqualTo(never.getResponse().getStatus());
        assertThat(absent.getResponse().getContentAsString())
                .isEqualTo(never.getResponse().getContentAsString());
    }

    @Test
    void restricting_asks_for_a_reason_two_readers_and_a_day_of_review() throws Exception {
        mvc.perform(post(address("Gwen") + "/restrict")
                        .with(csrf())
                        .with(people.signedIn(manager))
                        .param("readers", manager.account()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter why the record is restricted")))
                .andExpect(content().string(containsString("Enter the day of the review")));

        restrict(manager, "Gwen", manager)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Name at least two people")));
        assertThat(jdbc.sql("select count(*) from access.restricted where child = :gwen")
                        .param("gwen", child("Gwen"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_may_see_a_child_but_not_restrict_is_refused() throws Exception {
        mvc.perform(get(address("Gwen") + "/restrict").with(people.signedIn(priya)))
                .andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions restrict(Person by, String name, Person... readers)
            throws Exception {
        var request = post(address(name) + "/restrict")
                .with(csrf())
                .with(people.signedIn(by))
                .param("reason", "A member of staff is a relative")
                .param("review", "1/1/2099");
        for (var reader : readers) {
            request = request.param("readers", reader.account());
        }
        return mvc.perform(request);
    }

    private org.springframework.test.web.servlet.ResultActions search(Person who, String words) throws Exception {
        return mvc.perform(get("/children").param("q", words).with(people.signedIn(who)))
                .andExpect(status().isOk());
    }

    private int trail(Person who, String what, UUID child) {
        return jdbc.sql("select count(*) from trail.row where actor = :actor and what = :what and child = :child")
                .param("actor", who.account())
                .param("what", what)
                .param("child", child)
                .query(Integer.class)
                .single();
    }

    private UUID child(String name) {
        return Optional.ofNullable(children.get(name)).orElseThrow().value();
    }

    private String address(String name) {
        return "/children/" + child(name);
    }
}

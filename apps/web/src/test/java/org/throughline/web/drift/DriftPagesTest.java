package org.throughline.web.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.servlet.DispatcherServlet;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

class DriftPagesTest extends ServiceTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    @Autowired
    SmallDrift drift;

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
        children = drift.load();
        priya = people.inTeam(
                people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA), SmallCouncil.NORTH, false);
        manager = people.inTeam(people.with("team-manager"), SmallCouncil.NORTH, true);
        director = people.with("director");
    }

    @AfterEach
    void takeBack() {
        drift.takeBack();
    }

    @Test
    void a_team_manager_sees_where_the_children_of_the_team_are_stuck_and_a_director_every_child() throws Exception {
        shown(manager, "/drift")
                .andExpect(content()
                        .string(allOf(
                                containsString("Ben Khan"),
                                containsString("No return interview was offered once in 12 months"),
                                not(containsString("Dev Patel")))));
        shown(director, "/drift/children?rule=INTERVIEWS")
                .andExpect(content().string(allOf(containsString("Ben Khan"), containsString("Dev Patel"))));
        assertThat(body(shown(director, "/drift/children?rule=INTERVIEWS")))
                .as("the longest first")
                .containsSubsequence("Dev Patel", "Ben Khan");
    }

    @Test
    void a_social_worker_sees_their_own_children_alone() throws Exception {
        var una = people.linkedTo(people.with("social-worker"), "ALLOCATIONS/SC-W3");

        shown(una, "/drift")
                .andExpect(content().string(allOf(containsString("Dev Patel"), not(containsString("Ben Khan")))));
        shown(una, "/drift/children?team=" + SmallCouncil.NORTH)
                .andExpect(content().string(not(containsString("Ben Khan"))));
    }

    @Test
    void what_a_rule_cannot_tell_is_listed_with_why() throws Exception {
        shown(director, "/drift/untold?rule=INTERVIEWS")
                .andExpect(content()
                        .string(allOf(
                                containsString("Chloe Shaw"),
                                containsString("no file says whether an interview was offered"),
                                not(containsString("Ben Khan")))));
        shown(manager, "/drift").andExpect(content().string(containsString("/drift/untold?rule=INTERVIEWS")));
    }

    @Test
    void a_restricted_child_is_in_no_list_no_count_and_no_file() throws Exception {
        var found = shown(director, "/drift/children?rule=INTERVIEWS&which=ALL");
        assertThat(body(found)).contains("2 findings about 2 children");
        people.restricted(child("Ben"));
        try {
            assertThat(body(shown(director, "/drift/children?rule=INTERVIEWS&which=ALL")))
                    .contains("1 finding about 1 child")
                    .doesNotContain("Ben Khan");
            assertThat(body(shown(director, "/drift/children.csv"))).doesNotContain("Ben Khan");
            for (var address : new String[] {
                "/drift", "/drift/children", "/drift/children?which=ALL", "/drift/untold", "/drift/children.csv"
            }) {
                assertThat(body(shown(manager, address))).as(address).doesNotContain("Ben Khan", "SCBEN");
                assertThat(body(shown(director, address))).as(address).doesNotContain("Ben Khan", "SCBEN");
            }
            assertThat(part(director)).contains("Children who are stuck", countOfInterviews(1));
            assertThat(body(shown(director, "/drift")))
                    .doesNotContain("Priya Shah")
                    .contains("1 finding waits");
            var worker = "/drift/children?which=ALL&worker=" + SmallCouncil.PRIYA;
            assertThat(body(shown(director, worker))).contains("Nothing found");
            mvc.perform(get(of("Ben")).with(people.signedIn(director))).andExpect(status().is3xxRedirection());
            mvc.perform(get(of("Ben")).with(people.signedIn(manager))).andExpect(status().isNotFound());
            mvc.perform(get(deciding("Ben")).with(people.signedIn(manager))).andExpect(status().isNotFound());
        } finally {
            people.unrestricted(child("Ben"));
        }
    }

    @Test
    void a_list_is_narrowed_by_who_carries_the_case_and_the_file_with_it() throws Exception {
        assertThat(body(shown(director, "/drift/children")))
                .contains("<option value=\"" + SmallCouncil.PRIYA + "\"")
                .contains("Priya Shah", "Una Cole");
        for (var address : new String[] {"/drift/children", "/drift/children.csv"}) {
            assertThat(body(shown(director, address + "?worker=" + SmallCouncil.PRIYA)))
                    .as(address)
                    .contains("Ben Khan")
                    .doesNotContain("Dev Patel");
        }
        assertThat(body(shown(director, "/drift/children?worker=none"))).contains("No allocated worker");
    }

    @Test
    void the_service_page_counts_who_is_stuck_for_those_who_see_every_child_and_for_nobody_else() throws Exception {
        assertThat(part(director))
                .contains("Children who are stuck", countOfInterviews(2))
                .contains("/drift/children?rule=INTERVIEWS&amp;which=WAITING");
        sent(manager, "Ben", typed(manager, "Ben"));
        assertThat(part(director))
                .as("what is decided is found and waits no more")
                .contains(countOfInterviews(2));
        assertThat(part(people.with("lead-member"))).doesNotContain("stuck", "/drift");
    }

    private String part(Person who) throws Exception {
        return body(shown(who, "/dashboard"));
    }

    private static String countOfInterviews(int found) {
        return "/drift/children?rule=INTERVIEWS&amp;which=ALL\">" + found + "<";
    }

    @Test
    void the_list_leaves_as_a_file_for_those_who_may_and_that_is_written_down() throws Exception {
        shown(manager, "/drift/children.csv")
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(
                        content().string(allOf(containsString("Ben Khan,SCBEN,"), not(containsString("Dev Patel")))));
        mvc.perform(get("/drift/children.csv").with(people.signedIn(priya))).andExpect(status().isForbidden());
        shown(priya, "/drift/children").andExpect(content().string(not(containsString("CSV"))));

        assertThat(trail(manager, "EXPORTED")).isEqualTo(1);
    }

    @Test
    void every_page_leaves_a_row_on_the_trail() throws Exception {
        for (var address : new String[] {
            "/drift", "/drift/children?team=none&which=nonsense&page=-1", "/drift/untold", "/drift/rules", of("Ben")
        }) {
            int before = trail(director, "READ");
            shown(director, address);
            assertThat(trail(director, "READ")).as(address).isEqualTo(before + 1);
        }
    }

    @Test
    void a_childs_page_says_why_since_when_and_from_which_file_and_offers_a_decision_to_those_who_decide()
            throws Exception {
        shown(manager, of("Ben"))
                .andExpect(content()
                        .string(allOf(
                                containsString("the child came back from being missing, and no interview was offered"),
                                containsString("ssd_missing"),
                                containsString("Statutory guidance"),
                                containsString(deciding("Ben")))));
        shown(priya, of("Ben")).andExpect(content().string(not(containsString(deciding("Ben")))));
    }

    @Test
    void a_decision_is_kept_with_its_actions_and_the_finding_waits_no_more() throws Exception {
        sent(manager, "Ben", typed(manager, "Ben"))
                .andExpect(redirectedUrl(of("Ben")))
                .andExpect(flash().attribute("banner", "The decision is kept"));

        shown(manager, of("Ben"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Looked at again on"),
                                containsString("He asked for his uncle."),
                                containsString("Ask his uncle to be there: Priya Shah, by"),
                                containsString("It is still found."))));
        shown(manager, "/drift/children").andExpect(content().string(not(containsString("Ben Khan"))));
        shown(manager, "/drift/children?which=DECIDED").andExpect(content().string(containsString("Ben Khan")));
        assertThat(trail(manager, "WROTE")).isEqualTo(1);
    }

    @Test
    void a_second_click_decides_nothing_anew() throws Exception {
        var typed = typed(manager, "Ben");
        sent(manager, "Ben", typed).andExpect(redirectedUrl(of("Ben")));
        sent(manager, "Ben", typed).andExpect(redirectedUrl(of("Ben")));

        assertThat(jdbc.sql("select count(*) from drift.decision where id = :id::uuid")
                        .param("id", typed.get("id"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(trail(manager, "WROTE")).isEqualTo(1);
    }

    @Test
    void a_form_that_is_not_filled_in_comes_back_with_all_that_was_typed() throws Exception {
        var typed = typed(manager, "Ben");
        typed.remove("kind");
        typed.put("reason", "  ");
        typed.put("owner-1", "");
        typed.put("due-1", ago(1));
        typed.put("review", ago(0));
        sent(manager, "Ben", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Choose what you decide"),
                                containsString("Say why you decide so"),
                                containsString("Say who does action 1"),
                                containsString("must not have passed"),
                                containsString("must come after today"),
                                containsString("Ask his uncle to be there"),
                                containsString(typed.get("id")))));
        typed = typed(manager, "Ben");
        typed.put("review", LocalDate.now(clock).plusMonths(7).toString());
        typed.remove("what-1");
        typed.remove("owner-1");
        typed.remove("due-1");
        sent(manager, "Ben", typed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Look at it again within 6 months"),
                                containsString("Within 6 months, so by "),
                                containsString("Say what will be done, or choose another decision"))));
    }

    @Test
    void whoever_may_not_decide_cannot_and_there_is_nothing_to_decide_where_nothing_is_found() throws Exception {
        mvc.perform(post(deciding("Ben")).with(csrf()).with(people.signedIn(priya)))
                .andExpect(status().isForbidden());
        mvc.perform(post(deciding("Dev")).with(csrf()).with(people.signedIn(manager)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/children/%s/drift".formatted(UUID.randomUUID())).with(people.signedIn(director)))
                .andExpect(status().isNotFound());
        mvc.perform(get(deciding("Amira")).with(people.signedIn(manager))).andExpect(status().isNotFound());
        sent(manager, "Amira", typed(manager, "Ben"))
                .andExpect(flash().attribute("banner", "Nothing was decided: it is found no more"))
                .andExpect(flash().attribute(
                                "notKept", containsString("He asked for his uncle.; Ask his uncle to be there")));
        mvc.perform(get(of("Amira"))
                        .requestAttr(
                                DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                                Map.of("notKept", "He asked for his uncle."))
                        .with(people.signedIn(manager)))
                .andExpect(content()
                        .string(containsString("is not kept, as it is found no more: “He asked for his uncle.”")));
        mvc.perform(post(of("Ben") + "/NO-RULE/decision").with(csrf()).with(people.signedIn(manager)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_decision_upon_reasons_that_have_changed_since_is_asked_for_again() throws Exception {
        var typed = typed(manager, "Ben");
        drift.benAgain();
        sent(manager, "Ben", typed)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("While you were writing, the reasons changed"),
                                containsString("He asked for his uncle."),
                                containsString("No return interview was offered twice"))));
    }

    @Test
    void what_was_decided_comes_up_again_when_it_gets_worse() throws Exception {
        sent(manager, "Ben", typed(manager, "Ben"));
        drift.benAgain();
        shown(manager, "/drift/children").andExpect(content().string(containsString("Worse since the decision")));
        shown(manager, of("Ben")).andExpect(content().string(containsString("Decide again")));

        sent(manager, "Ben", typed(manager, "Ben"));
        shown(manager, "/drift/children").andExpect(content().string(not(containsString("Ben Khan"))));
        assertThat(body(shown(manager, of("Ben")))).contains("Earlier decisions (1)");
    }

    @Test
    void an_action_is_said_to_be_done_once_by_whoever_records_work_for_the_child() throws Exception {
        var typed = typed(manager, "Ben");
        sent(manager, "Ben", typed);
        var done = of("Ben") + "/decisions/%s/actions/1/done".formatted(typed.get("id"));
        shown(priya, of("Ben")).andExpect(content().string(containsString(done)));
        shown(priya, done).andExpect(content().string(containsString("Ask his uncle to be there")));

        mvc.perform(post(done)
                        .with(csrf())
                        .with(people.signedIn(priya))
                        .param("day", LocalDate.now(clock).plusDays(1).toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("must not lie ahead"), containsString("Say what was done"))));
        for (int click = 0; click < 2; click++) {
            mvc.perform(post(done)
                            .with(csrf())
                            .with(people.signedIn(priya))
                            .param("day", ago(0))
                            .param("words", "He came."))
                    .andExpect(redirectedUrl(of("Ben")));
        }
        mvc.perform(post(done)
                        .with(csrf())
                        .with(people.signedIn(manager))
                        .param("day", ago(0))
                        .param("words", "He came, and his uncle with him."))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("somebody said before that it was done"),
                                containsString(": He came."),
                                containsString("He came, and his uncle with him."))));
        assertThat(body(shown(manager, done))).contains(": He came.").doesNotContain("<textarea");
        shown(manager, of("Ben"))
                .andExpect(content().string(allOf(containsString("He came."), not(containsString(done)))));
        assertThat(trail(priya, "WROTE")).isEqualTo(1);
        mvc.perform(get(done.replace("actions/1", "actions/9")).with(people.signedIn(priya)))
                .andExpect(status().isNotFound());
        mvc.perform(get(done.replace(of("Ben"), of("Amira"))).with(people.signedIn(priya)))
                .andExpect(status().isNotFound());
        mvc.perform(get(done).with(people.signedIn(director))).andExpect(status().isForbidden());
    }

    @Test
    void what_is_found_no_more_is_kept_with_the_decision_and_the_day_it_was_gone() throws Exception {
        sent(manager, "Ben", typed(manager, "Ben"));
        drift.benOffered();

        shown(manager, of("Ben"))
                .andExpect(content()
                        .string(allOf(
                                containsString("What is found no more"),
                                containsString("It is gone since"),
                                containsString("He asked for his uncle."),
                                not(containsString(deciding("Ben"))))));
        shown(manager, "/drift/children?which=ALL").andExpect(content().string(not(containsString("Ben Khan"))));
    }

    private String of(String child) {
        return "/children/%s/drift".formatted(child(child).value());
    }

    private String deciding(String child) {
        return of(child) + "/INTERVIEWS/decision";
    }

    private Map<String, String> typed(Person who, String child) throws Exception {
        var seen = SEEN.matcher(body(shown(who, deciding(child))));
        assertThat(seen.find()).isTrue();
        var typed = new LinkedHashMap<String, String>();
        typed.put("id", UUID.randomUUID().toString());
        typed.put("seen", seen.group(1));
        typed.put("kind", "ACT");
        typed.put("reason", "He asked for his uncle.");
        typed.put("what-1", "Ask his uncle to be there");
        typed.put("owner-1", "Priya Shah");
        typed.put("due-1", LocalDate.now(clock).plusDays(7).toString());
        typed.put("review", LocalDate.now(clock).plusDays(30).toString());
        return typed;
    }

    private ResultActions sent(Person who, String child, Map<String, String> typed) throws Exception {
        var request = post(deciding(child)).with(csrf()).with(people.signedIn(who));
        typed.forEach(request::param);
        return mvc.perform(request);
    }

    private ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }

    private static String body(ResultActions shown) throws Exception {
        return shown.andReturn().getResponse().getContentAsString();
    }

    private int trail(Person who, String outcome) {
        return jdbc.sql("select count(*) from trail.row where actor = :actor and outcome = :outcome")
                .param("actor", who.account())
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }

    private String ago(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private PersonId child(String name) {
        return Objects.requireNonNull(children.get(name));
    }
}

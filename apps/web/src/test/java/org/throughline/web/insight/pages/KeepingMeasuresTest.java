package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.insight.Steps;

class KeepingMeasuresTest extends ServiceTest {

    private static final String STEPS = "/measures/ASM-45/steps";

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    Steps steps;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Person director;
    Person board;

    @BeforeEach
    void load() {
        council.load();
        counting.now();
        director = people.with("director");
        board = people.with("lead-member");
    }

    @Test
    void a_step_is_recorded_once_with_its_reason_and_withdrawn_with_another_and_both_stay() throws Exception {
        var month = YearMonth.now(clock).minusMonths(6).toString();
        var id = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            sent(post(STEPS).param("id", id).param("month", month).param("why", "A second duty team began"))
                    .andExpect(redirectedUrl(STEPS));
        }
        var code = new MeasureCode("ASM-45");
        assertThat(steps.of(code)).singleElement().satisfies(step -> {
            assertThat(step.from()).hasToString(month);
            assertThat(step.why()).isEqualTo("A second duty team began");
        });
        sent(post(STEPS).param("month", month).param("why", "Again"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("recorded already")));

        sent(post(STEPS + "/" + id + "/withdraw").param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why the step is withdrawn")));
        sent(post(STEPS + "/" + id + "/withdraw").param("reason", "Long ago. " + "x".repeat(500)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Type no more than 500 characters")))
                .andExpect(content().string(containsString("Long ago. xxx")));
        sent(post(STEPS + "/" + id + "/withdraw").param("reason", "It began a year later"))
                .andExpect(redirectedUrl(STEPS));

        assertThat(steps.of(code)).isEmpty();
        shown(director, STEPS)
                .andExpect(content().string(containsString("A second duty team began")))
                .andExpect(content().string(containsString("It began a year later")));
    }

    @Test
    void a_step_without_a_month_or_a_reason_comes_back_with_what_was_typed() throws Exception {
        sent(post(STEPS).param("month", "1999-01").param("why", "Typed <b>already</b>"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Select the first month")))
                .andExpect(content().string(containsString("Typed &lt;b&gt;already")));
        sent(post(STEPS).param("month", "").param("why", " "))
                .andExpect(content().string(containsString("Say what changed in the work")));
    }

    @Test
    void two_clicks_at_once_record_one_step() throws Exception {
        var month = YearMonth.now(clock).minusMonths(5).toString();
        var clicks = new ArrayList<Callable<Integer>>();
        var id = UUID.randomUUID().toString();
        for (int click = 0; click < 4; click++) {
            clicks.add(() -> sent(post(STEPS)
                            .param("id", id)
                            .param("month", month)
                            .param("why", "A second duty team began"))
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        try (var together = Executors.newFixedThreadPool(clicks.size())) {
            for (var answer : together.invokeAll(clicks)) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }
        assertThat(steps.history(new MeasureCode("ASM-45")).stream()
                        .filter(put -> put.id().toString().equals(id)))
                .hasSize(1);
        sent(post(STEPS + "/" + id + "/withdraw").param("reason", "It was a test"));
    }

    @Test
    void what_was_typed_when_the_session_had_ended_stands_in_the_form_again() throws Exception {
        var browser = people.browserOf(director);
        mvc.perform(post(STEPS)
                .cookie(browser)
                .param("why", "A new way of screening")
                .param("_csrf", "of a session that has ended"));

        mvc.perform(get(STEPS).cookie(browser).with(people.signedIn(director)))
                .andExpect(content().string(containsString("You were signed out before this was saved")))
                .andExpect(content().string(containsString("A new way of screening")));
    }

    @Test
    void steps_and_neighbours_are_never_changed_by_the_service() {
        for (var table : new String[] {
            "step",
            "step_withdrawn",
            "neighbour_file",
            "neighbour_figure",
            "neighbour_choice",
            "book",
            "book_measure",
            "book_figure"
        }) {
            assertThat(jdbc.sql("""
                    select has_table_privilege(current_user, 'insight.' || :table, 'UPDATE')
                        or has_table_privilege(current_user, 'insight.' || :table, 'DELETE')
                    """).param("table", table).query(Boolean.class).single())
                    .as(table)
                    .isFalse();
        }
    }

    @Test
    void who_sees_figures_alone_keeps_nothing() throws Exception {
        for (var address : new String[] {STEPS, "/measures/neighbours"}) {
            mvc.perform(get(address).with(people.signedIn(board))).andExpect(status().isForbidden());
        }
        shown(board, "/measures/ASM-45").andExpect(content().string(not(containsString(STEPS))));
    }

    @Test
    void figures_of_other_authorities_stand_beside_ours_once_they_are_chosen() throws Exception {
        loaded("2025 figures", "Northfield,REF-RE,2024,30.5\nNorthfield,REF-RE,2025,21.4\nSouthmoor,REF-RE,2025,18\n")
                .andExpect(redirectedUrl("/measures/neighbours"));
        shown(director, "/measures/REF-RE").andExpect(content().string(not(containsString("Northfield"))));

        sent(post("/measures/neighbours/chosen").param("authority", "Northfield", "Atlantis"))
                .andExpect(redirectedUrl("/measures/neighbours"));

        shown(director, "/measures/REF-RE")
                .andExpect(content().string(containsString("Northfield")))
                .andExpect(content().string(containsString("21.4%")))
                .andExpect(content().string(containsString("2025 figures")))
                .andExpect(content().string(not(containsString("30.5%"))))
                .andExpect(content().string(not(containsString("Southmoor"))));
        loaded("Revised in May", "Northfield,REF-RE,2025,22.2\n");
        shown(director, "/measures/REF-RE").andExpect(content().string(containsString("22.2%")));
        shown(director, "/measures/neighbours")
                .andExpect(content().string(containsString("Revised in May")))
                .andExpect(content().string(not(containsString("Atlantis"))));
        sent(post("/measures/neighbours/chosen"));
        shown(director, "/measures/REF-RE").andExpect(content().string(not(containsString("Northfield"))));
    }

    @Test
    void nothing_of_a_file_with_a_wrong_line_is_kept() throws Exception {
        int before = jdbc.sql("select count(*) from insight.neighbour_file")
                .query(Integer.class)
                .single();
        loaded("A source", "Northfield,REF-RE,2025,1\nNorthfield,NONE,2025,2\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Line 3 names the measure “NONE”")))
                .andExpect(content().string(containsString("A source")));
        loaded("", "Northfield,REF-RE,2025,1\n")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say where the figures are from")));

        assertThat(jdbc.sql("select count(*) from insight.neighbour_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void figures_are_taken_out_as_they_are_seen_and_that_is_written_down() throws Exception {
        var exact = shown(director, "/measures/REF-RE/figures.csv")
                .andReturn()
                .getResponse()
                .getContentAsString();
        var rounded = shown(board, "/measures/REF-RE/figures.csv")
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(exact)
                .contains("REF-RE,Referred again within 12 months,The last 12 months,")
                .doesNotContain("Too few to show");
        assertThat(rounded).contains("Too few to show");
        shown(director, "/measures/all.csv").andExpect(content().string(containsString("CPP-2ND")));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(
                shown(director, "/measures/all.xlsx").andReturn().getResponse().getContentAsByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        assertThat(jdbc.sql("select detail from trail.row where actor = :actor and outcome = 'EXPORTED'")
                        .param("actor", director.account())
                        .query(String.class)
                        .list())
                .contains("REF-RE, CSV", "all measures, CSV", "all measures, Excel");
    }

    @Test
    void a_group_opens_its_children_alone() throws Exception {
        shown(director, "/measures/REF-RE?by=team&period=year")
                .andExpect(content().string(containsString("by=team&amp;group=ALLOCATIONS%2FNorth")));
        shown(director, "/measures/REF-RE/children?by=team&group=ALLOCATIONS/North")
                .andExpect(content().string(containsString("Team: North")))
                .andExpect(content().string(containsString("SCCHLOE")))
                .andExpect(content().string(not(containsString("SCELLA"))));
        shown(director, "/measures/REF-RE/children?by=team&group=unknown")
                .andExpect(content().string(containsString("SCELLA")));
        shown(board, "/measures/REF-RE?by=worker").andExpect(content().string(not(containsString("Priya Shah"))));
        for (var address : new String[] {"/measures/REF-RE?by=height", "/measures/REF-RE/children?by=height&group=x"}) {
            mvc.perform(get(address).with(people.signedIn(director))).andExpect(status().isNotFound());
        }
    }

    @Test
    void who_sees_figures_alone_sees_no_group_that_is_small() throws Exception {
        var page = shown(board, "/measures/REF-RE?by=worker")
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("By team: ", "Not shown", "could be worked out of it")
                .doesNotContain("/children?period", "by=team");
    }

    @Test
    void a_file_that_is_sent_twice_is_kept_once() throws Exception {
        var form = UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            loaded(director, form, "Sent twice", "Eastleigh,REF-RE,2025,21\n")
                    .andExpect(redirectedUrl("/measures/neighbours"));
        }
        assertThat(jdbc.sql("select count(*) from insight.neighbour_file where source = 'Sent twice'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_performance_analyst_loads_the_figures_and_somebody_else_chooses_whose_stand_beside_ours() throws Exception {
        var analyst = people.with("performance-analyst");

        loaded(analyst, UUID.randomUUID(), "A file of an analyst", "Westford,WRK-AGY,2025,12.5\n")
                .andExpect(redirectedUrl("/measures/neighbours"));
        shown(analyst, "/measures/neighbours")
                .andExpect(content().string(containsString("A file of an analyst")))
                .andExpect(content().string(containsString("Whoever keeps the measures chooses")));
        mvc.perform(post("/measures/neighbours/chosen")
                        .param("authority", "Westford")
                        .with(people.signedIn(analyst))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/measures").with(people.signedIn(analyst))).andExpect(status().isForbidden());
    }

    @Test
    void a_group_of_a_rate_has_a_number_and_no_rate() throws Exception {
        shown(director, "/measures/REF-RATE?by=team")
                .andExpect(content().string(containsString("No rate")))
                .andExpect(content().string(containsString("a group has a number and no rate")))
                .andExpect(content().string(not(containsString("who=below"))));
    }

    private ResultActions loaded(String source, String lines) throws Exception {
        return loaded(director, UUID.randomUUID(), source, lines);
    }

    private ResultActions loaded(Person who, UUID form, String source, String lines) throws Exception {
        var file = new MockMultipartFile(
                "file",
                "neighbours.csv",
                "text/csv",
                ("authority,measure,year,value\n" + lines).getBytes(StandardCharsets.UTF_8));
        return mvc.perform(multipart("/measures/neighbours")
                .file(file)
                .param("id", form.toString())
                .param("source", source)
                .with(people.signedIn(who))
                .with(csrf()));
    }

    private ResultActions sent(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(people.signedIn(director)).with(csrf()));
    }

    private ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }
}

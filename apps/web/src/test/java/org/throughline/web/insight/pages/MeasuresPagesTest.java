package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.pages.Days;

class MeasuresPagesTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;
    Person director;

    @BeforeEach
    void load() {
        children = council.load();
        counting.now();
        director = people.with("director");
    }

    @Test
    void every_measure_stands_under_its_theme_with_england_beside_it() throws Exception {
        shown(director, "/measures")
                .andExpect(content().string(containsString("Referred again within 12 months")))
                .andExpect(content().string(containsString("Child protection")))
                .andExpect(content().string(containsString("22.6%")))
                .andExpect(content().string(containsString("Local Authority Interactive Tool")));
    }

    @Test
    void a_measure_shows_its_definition_with_its_source_and_opens_the_children_behind_each_number() throws Exception {
        shown(director, "/measures/REF-RE")
                .andExpect(content().string(containsString("measure 271, table C1")))
                .andExpect(content().string(containsString("/measures/REF-RE/children?period=year&amp;who=below")));
        shown(director, "/measures/REF-RE/children?period=year&who=below")
                .andExpect(content().string(containsString("SCELLA")));
    }

    @Test
    void a_measure_says_first_how_it_stands_and_of_which_time() throws Exception {
        var today = Days.inWords(LocalDate.now(clock));

        shown(director, "/measures/REF-RE").andExpect(content().string(containsString(") in the last 12 months.")));
        shown(director, "/measures/CIN-ALLOC").andExpect(content().string(containsString(") on " + today + ".")));
    }

    @Test
    void what_nobody_has_verified_is_said_to_be_so() throws Exception {
        shown(director, "/measures/CLA-REV")
                .andExpect(content().string(containsString("not verified against the text")));
    }

    @Test
    void those_who_see_figures_alone_get_no_child_and_no_small_figure() throws Exception {
        var board = people.with("lead-member");
        shown(board, "/measures").andExpect(content().string(containsString("Too few to show")));
        shown(board, "/measures/CPP-2ND")
                .andExpect(content().string(containsString("Too few to show")))
                .andExpect(content().string(not(containsString("/children?period"))));
        mvc.perform(get("/measures/CPP-2ND/children").with(people.signedIn(board)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_restricted_child_is_neither_listed_nor_counted_for_who_may_not_see_them() throws Exception {
        var ella = Optional.ofNullable(children.get("Ella")).orElseThrow();
        people.restricted(ella);
        try {
            shown(director, "/measures/REF-RE/children?period=year&who=below")
                    .andExpect(content().string(not(containsString("SCELLA"))));
            assertThat(shown(director, "/measures/REF-RE/children.csv")
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain("SCELLA");
        } finally {
            people.unrestricted(ella);
        }
    }

    @Test
    void a_list_is_taken_out_as_a_file_and_that_is_written_down() throws Exception {
        shown(director, "/measures/CPP-2ND/children.csv?period=year&who=below")
                .andExpect(header().string("Content-Disposition", containsString("throughline-CPP-2ND-year-")))
                .andExpect(content().string(containsString("Amira Khan,SCAMIRA,")));

        assertThat(jdbc.sql("select detail from trail.row where actor = :actor and outcome = 'EXPORTED'")
                        .param("actor", director.account())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("CPP-2ND, year, below");
        var reviewer = people.with("independent-reviewing-officer");
        shown(reviewer, "/measures/CPP-2ND/children").andExpect(content().string(not(containsString("CSV"))));
        mvc.perform(get("/measures/CPP-2ND/children.csv").with(people.signedIn(reviewer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void a_measure_a_period_or_a_number_that_there_is_not_is_not_found() throws Exception {
        for (var address : new String[] {
            "/measures/NONE",
            "/measures/NONE/children",
            "/measures/REF-RE/children?period=1990-01",
            "/measures/REF-RE/children?who=them",
            "/measures/REF-RE/children.csv?period=x"
        }) {
            mvc.perform(get(address).with(people.signedIn(director))).andExpect(status().isNotFound());
        }
        shown(director, "/measures/REF-RE/children?page=-4");
    }

    @Test
    void every_screen_leaves_a_row_on_the_trail() throws Exception {
        for (var address : new String[] {"/measures", "/measures/REF-RE", "/measures/REF-RE/children"}) {
            int before = rows();
            shown(director, address);
            assertThat(rows()).as(address).isEqualTo(before + 1);
        }
    }

    private ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }

    private int rows() {
        return jdbc.sql("select count(*) from trail.row where actor = :actor and outcome = 'READ'")
                .param("actor", director.account())
                .query(Integer.class)
                .single();
    }
}

package org.throughline.web.oversight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

class OversightPagesTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    Map<String, PersonId> children;
    Person priya;
    Person manager;
    Person director;

    @BeforeEach
    void load() {
        children = council.load();
        priya = people.inTeam(
                people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA), SmallCouncil.NORTH, false);
        manager = people.inTeam(people.with("team-manager"), SmallCouncil.NORTH, true);
        director = people.with("director");
    }

    @Test
    void my_work_holds_my_children_and_nobody_elses() throws Exception {
        shown(priya, "/my-work")
                .andExpect(content().string(containsString("Amira Khan")))
                .andExpect(content().string(containsString("Ben Khan")))
                .andExpect(content().string(not(containsString("Chloe Shaw"))))
                .andExpect(content().string(not(containsString("Finn Ash"))));
    }

    @Test
    void a_team_holds_its_children_by_worker_and_what_is_late_in_it() throws Exception {
        shown(manager, "/team")
                .andExpect(content().string(containsString("Tom Reed")))
                .andExpect(content().string(containsString("Chloe Shaw")))
                .andExpect(content().string(not(containsString("Una Cole"))));
    }

    @Test
    void another_team_does_not_exist_for_its_neighbour() throws Exception {
        mvc.perform(get("/team").param("team", SmallCouncil.SOUTH).with(people.signedIn(manager)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/team/children").param("team", SmallCouncil.SOUTH).with(people.signedIn(manager)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/team/open").param("team", SmallCouncil.SOUTH).with(people.signedIn(manager)))
                .andExpect(status().isNotFound());
        shown(director, "/team?team=" + SmallCouncil.SOUTH).andExpect(content().string(containsString("Una Cole")));
    }

    @Test
    void a_figure_of_the_dashboard_opens_the_children_behind_it() throws Exception {
        shown(director, "/dashboard")
                .andExpect(content().string(containsString("/dashboard/children?clock=ASM-01&amp;state=late")));
        shown(director, "/dashboard/children?clock=ASM-01&state=late")
                .andExpect(content().string(containsString("Chloe Shaw")))
                .andExpect(content().string(not(containsString("Amira Khan"))));
        shown(director, "/dashboard/open?are=unallocated").andExpect(content().string(containsString("SCELLA")));
    }

    @Test
    void those_who_see_figures_alone_get_no_child_and_no_small_figure() throws Exception {
        var board = people.with("lead-member");
        shown(board, "/dashboard")
                .andExpect(content().string(containsString("Under 5")))
                .andExpect(content().string(not(containsString("/dashboard/children"))));
        mvc.perform(get("/dashboard/children").with(people.signedIn(board))).andExpect(status().isForbidden());
    }

    @Test
    void a_list_is_taken_out_as_a_file_and_that_is_written_down() throws Exception {
        shown(manager, "/team/children.csv?state=late")
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("Chloe Shaw,SCCHLOE,")))
                .andExpect(content().string(not(containsString("Dev Patel"))));

        assertThat(jdbc.sql("select count(*) from trail.row where actor = :actor and outcome = 'EXPORTED'")
                        .param("actor", manager.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_takes_out_the_children_whom_they_may_not_see() throws Exception {
        var role = "exporter-" + UUID.randomUUID();
        jdbc.sql("""
                insert into access.role (id, name, position, home, shipped) values (:id, :id, 99, '/welcome', false)
                """).param("id", role).update();
        jdbc.sql("insert into access.role_permission (role, permission) values (:id, 'EXPORT_SERVICE')")
                .param("id", role)
                .update();
        try {
            for (var file : List.of("/dashboard/children.csv", "/dashboard/children.xlsx")) {
                mvc.perform(get(file).with(people.signedIn(people.with(role)))).andExpect(status().isForbidden());
            }
        } finally {
            jdbc.sql("delete from access.account_role where role = :id")
                    .param("id", role)
                    .update();
            jdbc.sql("delete from access.role_permission where role = :id")
                    .param("id", role)
                    .update();
            jdbc.sql("delete from access.role where id = :id").param("id", role).update();
        }
    }

    @Test
    void the_same_list_is_taken_out_as_a_workbook() throws Exception {
        var file = shown(manager, "/team/children.xlsx?state=late")
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void a_list_is_narrowed_by_theme_clock_worker_reason_and_the_working_days_ahead() throws Exception {
        shown(manager, "/team/children?theme=assessment&state=open")
                .andExpect(content().string(containsString("Chloe Shaw")))
                .andExpect(content().string(containsString("Ben Khan")))
                .andExpect(content().string(not(containsString("Amira Khan"))));
        shown(manager, "/team/children?theme=protection&clock=CPP-05")
                .andExpect(content().string(containsString("Amira Khan")))
                .andExpect(content().string(not(containsString("Ben Khan"))));
        shown(manager, "/team/children?worker=ALLOCATIONS/SC-W2")
                .andExpect(content().string(containsString("Chloe Shaw")))
                .andExpect(content().string(not(containsString("Amira Khan"))));
        shown(manager, "/team/children?within=1&state=due")
                .andExpect(content().string(not(containsString("Chloe Shaw"))))
                .andExpect(content().string(not(containsString("Ben Khan"))));
        shown(manager, "/team/children?within=60&state=due&theme=assessment")
                .andExpect(content().string(containsString("Ben Khan")))
                .andExpect(content().string(not(containsString("Chloe Shaw"))));
        shown(priya, "/my-work?theme=assessment")
                .andExpect(content().string(containsString("Ben Khan")))
                .andExpect(content().string(not(containsString("First child protection review"))));
    }

    @Test
    void who_may_not_take_lists_out_is_not_offered_it_and_cannot() throws Exception {
        shown(priya, "/team/children").andExpect(content().string(not(containsString("CSV"))));
        mvc.perform(get("/team/children.csv").with(people.signedIn(priya))).andExpect(status().isForbidden());
        mvc.perform(get("/team/children.xlsx").with(people.signedIn(priya))).andExpect(status().isForbidden());
    }

    @Test
    void what_stands_in_an_address_and_is_not_understood_is_left_out() throws Exception {
        shown(
                director,
                "/dashboard/children?clock=NONE-1&state=sleepy&sort=sideways&page=-3&theme=odd&within=soon&reason=NONE");
        shown(director, "/dashboard/open?are=tall");
    }

    @Test
    void a_page_beyond_the_end_of_a_list_is_its_last_page() throws Exception {
        shown(director, "/dashboard/children?page=99999999").andExpect(content().string(containsString("Chloe Shaw")));
        shown(director, "/dashboard/open?page=99999999").andExpect(content().string(containsString("Chloe Shaw")));
        shown(manager, "/team/children?state=late&page=7").andExpect(content().string(containsString("Chloe Shaw")));
    }

    @Test
    void a_filter_by_days_ahead_says_that_what_is_late_is_in_the_list() throws Exception {
        shown(manager, "/team/children?within=5")
                .andExpect(content().string(containsString("Late, or due in 5 working days")));
        shown(manager, "/team/children?within=5&state=due")
                .andExpect(content().string(not(containsString("Late, or due in 5 working days"))));
    }

    @Test
    void every_screen_leaves_a_row_on_the_trail() throws Exception {
        for (var address :
                new String[] {"/dashboard", "/dashboard/children", "/dashboard/open", "/team?team=none", "/my-work"}) {
            int before = rows(director);
            shown(director, address);
            assertThat(rows(director)).as(address).isEqualTo(before + 1);
        }
    }

    private org.springframework.test.web.servlet.ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }

    private int rows(Person who) {
        return jdbc.sql("select count(*) from trail.row where actor = :actor and outcome = 'READ'")
                .param("actor", who.account())
                .query(Integer.class)
                .single();
    }
}

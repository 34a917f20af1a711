package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.ServiceTest;
import org.throughline.web.TestFolder;
import org.throughline.web.access.Children;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.insight.Workforce;
import org.throughline.web.insight.WorkforceFigure;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/** What the service tells of its social workers, who are counted as they are today. */
class WorkforceTest extends ServiceTest {

    @Autowired
    Loads loads;

    @Autowired
    Counting counting;

    @Autowired
    Workforce workforce;

    @Autowired
    Children children;

    @Autowired
    Sights sights;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    Person director;

    @BeforeEach
    void load() throws IOException {
        load("""
                WF-1,Ada Obi,SW1,1,N
                WF-2,Ben Roe,SW2,0.5,Y
                WF-3,Cat Lee,,1,N
                WF-4,Dan Poe,SW4,full,N
                """, """
                wf1,WF-1,Social worker,WF-T,FROM,,WFK-1
                wf2,WF-1,Social worker,WF-T,FROM,,WFK-2
                wf3,WF-1,Social worker,WF-T,FROM,,WFK-3
                wf4,WF-2,Social worker,WF-T,FROM,,WFK-4
                wf5,WF-4,Social worker,WF-T,FROM,,WFK-5
                """);
        director = people.with("director");
    }

    @AfterEach
    void takeBack() throws IOException {
        load("", "");
    }

    private void load(String workers, String involvements) throws IOException {
        var folder = TestFolder.of("workforce");
        Files.writeString(
                folder.resolve("ssd_professionals.csv"),
                "prof_professional_id,prof_professional_name,prof_social_worker_registration_no,"
                        + "prof_full_time_equivalency,prof_agency_worker_flag\n" + workers);
        Files.writeString(
                folder.resolve("ssd_involvements.csv"),
                "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,"
                        + "invo_involvement_start_date,invo_involvement_end_date,invo_person_id\n"
                        + involvements.replace(
                                "FROM", LocalDate.now(clock).minusDays(10).toString()));
        var outcome = loads.load(LoadRequest.of(Actor.system("os:test"), folder), Progress.SILENT);
        assertThat(outcome).isInstanceOf(Outcome.Loaded.class);
        counting.now();
    }

    @Test
    void social_workers_are_counted_by_their_hours_and_by_the_cases_that_they_carry_today() throws Exception {
        shown(director, "/measures")
                .andExpect(content().string(containsString("/measures/workforce/WRK-AGY")))
                .andExpect(content().string(containsString("0.5 of 1.5 full-time posts")));

        assertThat(figure("WRK-FTE").value().orElseThrow()).isEqualByComparingTo("1.0");
        assertThat(figure("WRK-AGY").value().orElseThrow()).isEqualByComparingTo("33.3");
        assertThat(figure("WRK-CASE").value().orElseThrow())
                .as("4 cases, 1.5 posts")
                .isEqualByComparingTo("2.7");
        assertThat(figure("WRK-CASE").untold()).as("Dan's hours cannot be read").isEqualTo(1);
        shown(director, "/measures/workforce/WRK-CASE")
                .andExpect(content().string(containsString("4 cases, 1.5 full-time posts")))
                .andExpect(content().string(containsString("By team")))
                .andExpect(content().string(containsString("15.2")));
        shown(director, "/measures/workforce/WRK-CASE/workers")
                .andExpect(content().string(containsString("Ada Obi")))
                .andExpect(content().string(containsString("No full-time equivalent that can be read")))
                .andExpect(content().string(not(containsString("Cat Lee"))));
        shown(director, "/measures/workforce/WRK-CASE/workers.csv")
                .andExpect(content().string(containsString("Ada Obi,SSD/WF-1")));
        shown(director, "/measures/all.csv")
                .andExpect(content().string(containsString("WRK-AGY,Agency social workers")));
        mvc.perform(get("/measures/workforce/WRK-NONE").with(people.signedIn(director)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_child_who_is_hidden_is_in_nobodys_count_of_cases() {
        assertThat(figure("WRK-CASE").above()).isEqualTo(4);
        var child = children.withId("WFK-1").orElseThrow();
        people.restricted(child);
        try {
            assertThat(figure("WRK-CASE").above()).isEqualTo(3);
        } finally {
            people.unrestricted(child);
        }
    }

    @Test
    void who_sees_figures_alone_is_told_of_no_few_workers_and_opens_none() throws Exception {
        var board = people.with("lead-member");

        shown(board, "/measures/workforce/WRK-AGY")
                .andExpect(content().string(containsString("Too few to show")))
                .andExpect(content().string(not(containsString("33.3"))))
                .andExpect(content().string(not(containsString("By team"))));
        shown(board, "/measures/all.csv").andExpect(content().string(not(containsString("33.3"))));
        mvc.perform(get("/measures/workforce/WRK-AGY/workers").with(people.signedIn(board)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/measures/workforce/WRK-AGY/workers.csv")
                        .with(people.signedIn(people.with("independent-reviewing-officer"))))
                .andExpect(status().isForbidden());
    }

    private WorkforceFigure figure(String code) {
        var counted = workforce.of(sights.of(director.account()), new MeasureCode(code));
        return counted.orElseThrow().figure();
    }

    private ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }
}

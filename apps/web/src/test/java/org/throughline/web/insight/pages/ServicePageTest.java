package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.service.ServicePart;
import org.throughline.web.service.Shown;

/** What a director sees of the whole service on one page. */
class ServicePageTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    TestPeople people;

    @Autowired
    Sights sights;

    @Autowired
    List<ServicePart> parts;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        council.load();
        counting.now();
    }

    @Test
    void a_director_sees_what_is_late_by_part_of_the_work_who_carries_how_much_and_what_really_changed() throws Exception {
        shown(people.with("director"))
                .andExpect(content().string(containsString("Late duties by part of the work")))
                .andExpect(content().string(containsString("/dashboard/children?theme=assessment&amp;state=late")))
                .andExpect(content().string(containsString("Workload")))
                .andExpect(content().string(containsString("Children whose case nobody carries")))
                .andExpect(content().string(containsString("Measures with a real change")));
    }

    @Test
    void who_sees_figures_alone_opens_no_child_from_it() throws Exception {
        shown(people.with("lead-member"))
                .andExpect(content().string(containsString("Late duties by part of the work")))
                .andExpect(content().string(not(containsString("/dashboard/children"))));
    }

    @Test
    void a_measure_that_really_got_worse_stands_on_it_with_the_reason() {
        var director = people.with("director");
        var before = jdbc.sql("select measure, n, numerator, denominator, covered from insight.count")
                .query((row, _) -> new Object[] {
                    row.getString(1), row.getInt(2), row.getLong(3), row.getLong(4), row.getString(5)
                })
                .list();
        jdbc.sql("""
                update insight.count c set covered = 'WHOLE', denominator = 100, numerator = 20 + c.n % 3 +
                       case when c.n = (select max(n) from insight.period) then 50 else 0 end
                  from insight.period p
                 where p.n = c.n and p.kind = 'MONTH' and c.measure = 'REF-RE'
                """).update();
        try {
            var changes = part("Measures with a real change", director);

            assertThat(changes.rows()).singleElement().satisfies(row -> {
                assertThat(row.words()).isEqualTo("Referred again within 12 months");
                assertThat(row.address()).isEqualTo("/measures/REF-RE");
                assertThat(row.cells().get(1).words()).startsWith("Real deterioration: ");
                assertThat(row.cells().get(1).worse()).isTrue();
            });
            assertThat(changes.after()).contains("too few months");
        } finally {
            before.forEach(row -> jdbc.sql("""
                    update insight.count set numerator = :numerator, denominator = :denominator, covered = :covered
                     where measure = :measure and n = :n
                    """)
                    .param("measure", row[0])
                    .param("n", row[1])
                    .param("numerator", row[2])
                    .param("denominator", row[3])
                    .param("covered", row[4])
                    .update());
        }
    }

    private Shown part(String heading, Person who) {
        return parts.stream()
                .flatMap(part -> part.shown(sights.of(who.account())).stream())
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private ResultActions shown(Person who) throws Exception {
        return mvc.perform(get("/dashboard").with(people.signedIn(who))).andExpect(status().isOk());
    }
}

package org.throughline.web.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.SettingsText;
import org.throughline.clocks.visits.ProtectionPlanVisits;
import org.throughline.drift.finding.Threshold;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.pages.Days;

class SettingsTest extends ServiceTest {

    private static final String ONE = "/settings/values/visits.child-protection";

    @Autowired
    TestPeople people;

    @Autowired
    Standards standards;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Person administrator;

    @BeforeEach
    void person() {
        administrator = people.with("administrator");
    }

    @Test
    void every_setting_of_the_clocks_stands_on_the_page_with_its_value_and_where_it_comes_from() throws Exception {
        var page = open("/settings").andReturn().getResponse().getContentAsString();
        assertThat(StatutoryClocks.settings()).hasSizeGreaterThan(20);
        for (var setting : StatutoryClocks.settings()) {
            assertThat(row(page, setting.name())).contains(now(setting)).containsPattern("Set here|not set here");
        }
        open(ONE).andExpect(content().string(containsString("No law names it")));
    }

    private <T> String now(Setting<T> setting) {
        return setting.write(standards.settings().on(setting, LocalDate.now(clock)));
    }

    /** The row of the table that names this setting. */
    private static String row(String page, String name) {
        int at = page.indexOf("<span class=\"tl-hint\">" + name + "</span>");
        assertThat(at).as(name).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }

    @Test
    void a_setting_on_which_no_due_day_depends_says_so_and_does_not_count_what_is_due_by_it() throws Exception {
        var threshold = Threshold.settings().getFirst().name();

        open("/settings/values/" + threshold)
                .andExpect(content().string(containsString("No due date: ")))
                .andExpect(content().string(not(containsString("due by it now"))));
        open(ONE).andExpect(content().string(containsString("due by it now")));
    }

    @Test
    void a_value_for_a_day_to_come_is_shown_and_does_not_hold_yet_and_none_is_ever_overwritten() throws Exception {
        var today = LocalDate.now(clock);
        var then = today.plusYears(2);
        var now = standards.settings().on(ProtectionPlanVisits.INTERVAL, today);

        send("15 working days", Days.inWords(then), "The board agreed it").andExpect(status().is3xxRedirection());
        send("3 weeks", Days.inWords(then), "It was a slip").andExpect(status().is3xxRedirection());
        int rows = rows();
        send("3 weeks", Days.inWords(then), "A second click").andExpect(status().is3xxRedirection());

        assertThat(rows()).isEqualTo(rows);
        assertThat(standards.settings().on(ProtectionPlanVisits.INTERVAL, today))
                .isEqualTo(now);
        assertThat(standards.settings().on(ProtectionPlanVisits.INTERVAL, then).words())
                .isEqualTo("3 weeks");
        open("/settings").andExpect(content().string(containsString("3 weeks from " + Days.inWords(then))));
        open(ONE)
                .andExpect(content().string(containsString("Not yet in force")))
                .andExpect(content().string(containsString("Replaced by a later value for the same day")))
                .andExpect(content().string(containsString("The board agreed it")));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() throws Exception {
        send("0 working days", "soon", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter 1 to ")))
                .andExpect(content().string(containsString("Enter the first day on which it holds")))
                .andExpect(content().string(containsString("Type why it is set")))
                .andExpect(content().string(containsString("value=\"soon\"")));
        for (var tooFar : new String[] {"1/1/1900", "1/1/2900"}) {
            send("10 working days", tooFar, "x")
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"from-error\"")))
                    .andExpect(content().string(not(containsString("id=\"value-error\""))));
        }
        mvc.perform(get("/settings/values/no.such").with(people.signedIn(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_is_set_here_can_be_taken_to_the_command_line() throws Exception {
        send("25 working days", Days.inWords(LocalDate.now(clock).plusYears(3)), "To be taken out")
                .andExpect(status().is3xxRedirection());

        var file = open("/settings/file").andReturn().getResponse().getContentAsString();
        var known = standards.parts().stream()
                .flatMap(part -> part.settings().stream())
                .toList();

        var read = SettingsText.read(file, known);

        assertThat(read.problems()).isEmpty();
        assertThat(read.settings().values()).anyMatch(value -> value.text().equals("25 working days"));
        assertThat(SettingsText.write(read.settings())).isEqualTo(file);
    }

    private ResultActions open(String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(administrator))).andExpect(status().isOk());
    }

    private ResultActions send(String value, String from, String why) throws Exception {
        return mvc.perform(post(ONE)
                .param("value", value)
                .param("from", from)
                .param("why", why)
                .with(csrf())
                .with(people.signedIn(administrator)));
    }

    private int rows() {
        return jdbc.sql("select count(*) from standards.setting")
                .query(Integer.class)
                .single();
    }
}

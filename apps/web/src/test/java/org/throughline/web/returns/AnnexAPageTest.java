package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

class AnnexAPageTest extends ServiceTest {

    private static final String AS_AT = "as-at=2025-10-31";

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Person analyst = new Person("", "");

    @BeforeEach
    void load() {
        returns.load();
        analyst = people.with("performance-analyst");
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return ask(address, analyst);
    }

    private MockHttpServletResponse ask(String address, Person who) throws Exception {
        return web.perform(get(address).with(people.signedIn(who))).andReturn().getResponse();
    }

    @Test
    void the_page_says_what_each_list_holds_on_the_day_and_how_sure_we_are() throws Exception {
        var page = ask("/returns/annex-a?" + AS_AT).getContentAsString();

        assertThat(page)
                .contains("The lists as at 31 October 2025, as known on", "List 3: Referrals", "Download the workbook")
                .contains("We have not compared the columns with the workbook that Ofsted publishes.");
        assertThat(ask("/returns").getContentAsString()).contains("href=\"/returns/annex-a\"");
    }

    @Test
    void a_day_before_anything_was_loaded_is_known_to_hold_nothing() throws Exception {
        var page = ask("/returns/annex-a?" + AS_AT + "&known-on=2020-01-01").getContentAsString();

        assertThat(page).contains("as known on 1 January 2020");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("data-label=\"Rows\">0<")
                .doesNotContainPattern("data-label=\"Rows\">[1-9]");
    }

    @Test
    void what_is_no_day_or_lies_ahead_is_asked_for_again() throws Exception {
        assertThat(ask("/returns/annex-a?as-at=soon").getStatus()).isEqualTo(422);
        assertThat(ask("/returns/annex-a?as-at=soon").getContentAsString())
                .contains("Type the day the inspection begins", "value=\"soon\"");
        assertThat(ask("/returns/annex-a?as-at=2099-01-01").getContentAsString())
                .contains("Type a day that is not after today");
        assertThat(ask("/returns/annex-a/file?as-at=2099-01-01&known-on=2099-01-01")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_workbook_is_taken_out_with_a_row_on_the_trail() throws Exception {
        var file = ask("/returns/annex-a/file?" + AS_AT + "&known-on=2026-01-01");

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getHeader("Content-Disposition")).contains("annex-a-2025-10-31.xlsx");
        assertThat(file.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(jdbc.sql("select count(*) from trail.row where what = 'Annex A workbook' and actor = :who")
                        .param("who", analyst.account())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobody_takes_out_lists_in_which_their_own_record_stands() throws Exception {
        var rosa = people.whoseOwnRecordIs(people.with("performance-analyst"), returns.child("ROSA"));

        assertThat(ask("/returns/annex-a?" + AS_AT, rosa).getContentAsString())
                .contains("You cannot take these lists out yourself")
                .doesNotContain("Download the workbook");
        var today = LocalDate.now(clock);
        var refused = ask("/returns/annex-a/file?" + AS_AT + "&known-on=" + today, rosa);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(jdbc.sql("select outcome from trail.row where what = 'Annex A workbook' and actor = :who")
                        .param("who", rosa.account())
                        .query(String.class)
                        .list())
                .containsExactly("DENIED");

        assertThat(ask("/returns/annex-a/file?" + AS_AT + "&known-on=2020-01-01", rosa)
                        .getStatus())
                .as("lists of a day on which nothing was known of them")
                .isEqualTo(200);
    }

    @Test
    void only_those_who_make_returns_may_make_the_lists() throws Exception {
        for (var role : new String[] {"social-worker", "team-manager", "auditor"}) {
            assertThat(ask("/returns/annex-a", people.with(role)).getStatus())
                    .as(role)
                    .isEqualTo(403);
        }
    }
}

package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.throughline.web.improvement.plan.SmallPlan.must;
import static org.throughline.web.improvement.plan.SmallPlan.owner;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.Sight;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.improvement.plan.SmallPlan.Period;
import org.throughline.web.insight.MeasuresCounted.Better;
import org.throughline.web.pages.Days;

/** The pages of the plan: what they show to whom, and what becomes of what is typed. */
class PlanPagesTest extends ServiceTest {

    @Autowired
    SmallPlan small;

    @Autowired
    TestPeople people;

    @Autowired
    ImprovementPlan plan;

    @Autowired
    Items items;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private Person lead = new Person("", "");
    private Person director = new Person("", "");
    private Person manager = new Person("", "");
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void someKeepSomeDecideAndSomeSee() {
        lead = people.with("improvement-lead");
        director = people.with("director");
        manager = people.with("team-manager");
        today = small.today();
    }

    private Sight keeper() {
        return small.sight(lead);
    }

    @Test
    void the_plan_shows_first_what_needs_attention() throws Exception {
        var name = "Return interviews " + UUID.randomUUID();
        var item = small.item(keeper(), name);
        small.action(keeper(), item, Owner.elsewhere("Rowan Ashe", "Designated nurse"), today.minusDays(12));

        var page = page(manager, "/improvement");

        assertThat(page)
                .contains("Overdue actions", "Overdue by 12 days", "Rowan Ashe, Designated nurse, for “" + name + "”")
                .contains("From activity to impact", "href=\"/improvement/items/" + item + "\"");
        assertThat(page.indexOf("Overdue by 12 days")).isLessThan(page.indexOf("Every item"));
        assertThat(page).doesNotContain("Bring areas into the plan").doesNotContain("null");
        assertThat(page(lead, "/improvement")).contains("Bring areas into the plan");
    }

    @Test
    void items_are_filtered_by_owner_theme_stage_and_inspection() throws Exception {
        var name = "Filtered " + UUID.randomUUID();
        var item = small.item(keeper(), name);
        small.action(keeper(), item, owner(small.sight(manager)), today.plusDays(3));
        var event = small.find(item).sources().getFirst().event();

        var row = "href=\"/improvement/items/" + item + "\"";
        assertThat(rows("?owner=" + manager.account())).contains(row);
        assertThat(rows("?owner=" + director.account())).doesNotContain(row);
        assertThat(rows("?theme=OVERSIGHT")).contains(row);
        assertThat(rows("?theme=BUDGET")).doesNotContain(row);
        assertThat(rows("?stage=OPEN")).contains(row);
        assertThat(rows("?stage=SHOWN")).doesNotContain(row);
        assertThat(rows("?inspection=" + event)).contains(row, "1 item of ");
        assertThat(rows("?inspection=" + UUID.randomUUID())).contains("No item of the plan fits.");
    }

    private String rows(String query) throws Exception {
        var page = page(lead, "/improvement" + query);
        return page.substring(page.indexOf("Every item"));
    }

    @Test
    void an_earlier_day_shows_the_plan_as_it_stood_and_nothing_to_change_it() throws Exception {
        var name = "New today " + UUID.randomUUID();
        var item = small.item(keeper(), name);

        assertThat(page(lead, "/improvement?asAt=" + today.minusDays(1)))
                .contains("This is the plan as it stood at the end of " + Days.inWords(today.minusDays(1)))
                .doesNotContain(name)
                .doesNotContain("Bring areas into the plan");
        assertThat(answer(lead, "/improvement/items/" + item + "?asAt=" + today.minusDays(1))
                        .getStatus())
                .isEqualTo(404);
        var unread = answer(lead, "/improvement?asAt=the%20day%20before");
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(unread.getContentAsString()).contains("Type the day like 27/3/2026", "value=\"the day before\"");
    }

    @Test
    void a_form_that_is_refused_comes_back_with_all_that_was_typed() throws Exception {
        var item = small.item(keeper(), "Plans");
        var sent = send(
                lead,
                "/improvement/items/" + item + "/actions/new",
                "what",
                "Train <b>everybody</b>",
                "ownerName",
                "Rowan Ashe",
                "due",
                "31/2/2027");

        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString())
                .contains("Train &lt;b&gt;everybody&lt;/b&gt;", "value=\"Rowan Ashe\"", "value=\"31/2/2027\"")
                .contains("href=\"#ownerRole\"", "Say what they are, such as designated nurse");
    }

    @Test
    void of_two_people_at_one_item_the_second_sees_both_texts_and_can_still_save() throws Exception {
        var item = small.item(keeper(), "Audit");
        long seen = small.find(item).version();
        must(items.describe(keeper(), item, seen, "Audit that changes practice", "Heard", Set.of()));
        var address = "/improvement/items/" + item + "/words";

        var second =
                send(lead, address, "seen", String.valueOf(seen), "title", "Audits", "outcome", "Their plans change");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains("while you were writing", "value=\"Audits\"", "Their plans change")
                .contains("What stands now:", "Audit that changes practice", "Heard");
        var again = String.valueOf(small.find(item).version());
        assertThat(second.getContentAsString()).contains("name=\"seen\" value=\"" + again + "\"");
        assertThat(send(lead, address, "seen", again, "title", "Audits", "outcome", "Their plans change")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(lead, "/improvement/items/" + item)).contains("Before: Audit that changes practice");
    }

    @Test
    void a_manager_says_how_an_own_action_comes_along_and_is_told_why_not_of_another() throws Exception {
        var item = small.item(keeper(), "Visits");
        var mine = small.action(keeper(), item, owner(small.sight(manager)), today.plusDays(3));
        var other = small.action(keeper(), item, owner(small.sight(director)), today.plusDays(3));
        var address = "/improvement/items/" + item;

        assertThat(page(manager, address))
                .contains(address + "/actions/" + mine + "/done")
                .doesNotContain(address + "/actions/" + other + "/done")
                .doesNotContain(address + "/actions/" + mine + "/change");
        assertThat(send(manager, address + "/actions/" + mine + "/note", "words", "Half are trained")
                        .getStatus())
                .isEqualTo(302);
        var refused = send(manager, address + "/actions/" + other + "/note", "words", "So I hear");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString())
                .contains("Only Test director, who owns this action, or those who keep the plan", "So I hear");
        assertThat(send(manager, address + "/actions/" + mine + "/drop", "why", "Too hard")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_second_click_makes_no_second_action() throws Exception {
        var item = small.item(keeper(), "Clicks");
        var fields = new String[] {
            "id", UUID.randomUUID().toString(), "what", "Train", "owner", manager.account(), "due", "27 March 2099"
        };

        send(lead, "/improvement/items/" + item + "/actions/new", fields);
        assertThat(send(lead, "/improvement/items/" + item + "/actions/new", fields)
                        .getStatus())
                .isEqualTo(302);

        assertThat(small.find(item).actions()).hasSize(1);
    }

    @Test
    void a_target_points_the_way_that_is_better() throws Exception {
        var item = small.item(keeper(), "Measured");
        var measure = "LATE-" + UUID.randomUUID().toString().substring(0, 8);
        small.counted(measure, Better.LOWER, today.minusDays(3), 30, 100);
        var address = "/improvement/items/" + item + "/measures/new/" + measure;
        assertThat(page(lead, address)).contains("value=\"30\"", "Lower is better");

        var fields = new String[] {
            "baseline", "30", "baselineOn", Days.inWords(today), "target", "45", "targetBy", "27 March 2099"
        };
        assertThat(send(lead, address, fields).getContentAsString())
                .contains("The target is above the baseline, but for this measure lower is better");
        fields[5] = "150";
        assertThat(send(lead, address, fields).getContentAsString()).contains("A percentage is from 0 to 100");
        fields[5] = "5";
        assertThat(send(lead, address, fields).getStatus()).isEqualTo(302);
        small.counted(measure, Better.LOWER, today, 4, 100);

        assertThat(page(lead, "/improvement/items/" + item))
                .contains("Target reached", "4% (4 of 100)", "href=\"/measures/" + measure + "\"");
    }

    @Test
    void a_count_that_says_the_same_again_makes_no_row_and_one_that_corrects_it_does() {
        var measure = "SAME-" + UUID.randomUUID();
        small.counted(measure, today, 50, 100);
        small.counted(measure, today, 50, 100);
        small.counted(measure, today, 51, 100);

        assertThat(jdbc.sql("select numerator from improvement.plan_reading where measure = :measure order by id")
                        .param("measure", measure)
                        .query(Long.class)
                        .list())
                .containsExactly(50L, 51L);
        assertThat(plan.measures())
                .filteredOn(it -> it.measure().equals(measure))
                .extracting(Reading::numerator)
                .containsExactly(51L);
    }

    @Test
    void of_a_measure_that_is_counted_by_months_the_newest_whole_month_stands_in_the_plan() {
        var measure = "MONTHS-" + UUID.randomUUID();
        var month = YearMonth.of(2026, 9);
        small.counted(
                measure,
                new Period(today.minusYears(1).plusDays(1), today),
                new Period(month.atDay(1), month.atEndOfMonth()),
                new Period(month.minusMonths(1).atDay(1), month.minusMonths(1).atEndOfMonth()));

        assertThat(plan.measures())
                .filteredOn(it -> it.measure().equals(measure))
                .extracting(Reading::to)
                .containsExactly(month.atEndOfMonth());
        assertThat(plan.course(measure, Instant.now())).hasSize(2);
    }

    @Test
    void a_document_is_only_given_back_to_be_saved() throws Exception {
        var item = small.item(keeper(), "Documents");
        var address = "/improvement/items/" + item + "/evidence/new/document";
        var bytes = "Notes <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        var sent = web.perform(multipart(address)
                        .file(new MockMultipartFile("file", "a\"b\r\nSet-Cookie: x.pdf", "text/html", bytes))
                        .param("what", "Report")
                        .param("on", Days.inWords(today))
                        .param("shows", "Better")
                        .with(csrf())
                        .with(people.signedIn(lead)))
                .andReturn()
                .getResponse();
        assertThat(sent.getStatus()).isEqualTo(302);
        var evidence = small.find(item).evidence().getFirst().id();

        var back = answer(manager, "/improvement/items/" + item + "/evidence/" + evidence + "/file");

        assertThat(back.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(back.getContentType()).startsWith("text/plain");
        assertThat(back.getHeader("Content-Disposition"))
                .startsWith("attachment; filename=")
                .doesNotContain("\r");
        assertThat(back.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(jdbc.sql("select count(*) from trail.row where outcome = 'EXPORTED' and actor = :actor")
                        .param("actor", manager.account())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_table_that_is_taken_out_holds_every_action_and_runs_nothing() throws Exception {
        var item = small.item(keeper(), "=cmd|' /C calc'!A0");
        small.action(keeper(), item, Owner.elsewhere("Rowan Ashe", "Nurse"), today.minusDays(3));

        var csv = page(manager, "/improvement/plan.csv");

        assertThat(csv).startsWith("As at,Item,Title,").contains("Train all managers,\"Rowan Ashe, Nurse\"", "Overdue");
        assertThat(csv).contains("'=cmd|").doesNotContain(",=cmd");
    }

    @Test
    void every_page_of_the_plan_leaves_a_row_on_the_trail() throws Exception {
        var item = small.item(keeper(), "Trail");
        for (var address : new String[] {
            "/improvement", "/improvement/areas", "/improvement/versions", "/improvement/items/" + item
        }) {
            int before = reads();
            page(manager, address);
            assertThat(reads()).as(address).isEqualTo(before + 1);
        }
    }

    private int reads() {
        return jdbc.sql("select count(*) from trail.row where outcome = 'READ' and actor = :actor")
                .param("actor", manager.account())
                .query(Integer.class)
                .single();
    }

    @Test
    void what_was_joined_or_made_from_areas_leads_to_the_item() throws Exception {
        var item = small.item(keeper(), "Join me");
        var areas = small.inspection("Later inspection", today.minusDays(1), "Made new", "Joined to another");
        var asked = "/improvement/areas/items?areas=" + areas.get(0) + "&areas=" + areas.get(1);
        assertThat(page(lead, asked)).contains("value=\"Made new\"", "Join me");

        var sent = send(
                lead,
                "/improvement/areas/items",
                "areas",
                areas.get(0).toString(),
                "areas",
                areas.get(1).toString(),
                "title-" + areas.get(0),
                "",
                "joins-" + areas.get(1),
                item.toString());
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString()).contains("Give the item a title", "href=\"#title-" + areas.get(0));
        assertThat(small.find(item).sources()).hasSize(1);
        send(
                lead,
                "/improvement/areas/items",
                "areas",
                areas.get(0).toString(),
                "areas",
                areas.get(1).toString(),
                "title-" + areas.get(0),
                "Made new",
                "joins-" + areas.get(1),
                item.toString());

        assertThat(small.find(item).sources()).hasSize(2);
        assertThat(plan.now().of(areas.get(0)).map(Item::title)).isEqualTo(Optional.of("Made new"));
        assertThat(page(lead, "/improvement/items/" + item)).contains("Later inspection", "Joined to another");
    }

    @Test
    void a_second_decision_on_one_item_and_a_decision_by_its_owner_are_refused_in_words() throws Exception {
        var item = small.item(keeper(), "Decide");
        must(items.own(keeper(), item, small.find(item).version(), Optional.of(owner(small.sight(director)))));

        var refused = send(director, "/improvement/items/" + item + "/decision", "works", "yes", "why", "It works");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).contains("You own this item. Somebody else has to decide", "It works");
    }

    private String page(Person person, String address) throws Exception {
        var answer = answer(person, address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(Person person, String address) throws Exception {
        return web.perform(get(java.net.URI.create(address)).with(people.signedIn(person)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Person person, String address, String... fields) throws Exception {
        var request = post(address).with(csrf()).with(people.signedIn(person));
        for (int field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }
}

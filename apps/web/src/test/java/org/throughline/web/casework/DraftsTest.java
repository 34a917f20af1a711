package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.VisitFact.VisitMade;

class DraftsTest extends CaseworkTest {

    @Autowired
    Shelf shelf;

    @Test
    void a_draft_is_kept_however_unfinished_and_shown_again_as_it_was() throws Exception {
        var form = Map.of(
                "draft", UUID.randomUUID().toString(),
                "child", ruby.id().value().toString(),
                "day", "31",
                "month", "Nov",
                "note", "Mum said that",
                "action", "draft");

        var kept = send(ruby.address() + "/visits/new", form);
        var page = page(open(leadsTo(kept)));

        assertThat(banner(kept)).startsWith("Draft saved ");
        assertThat(value(page, "day")).isEqualTo("31");
        assertThat(value(page, "month")).isEqualTo("Nov");
        assertThat(page).contains("Mum said that").contains("Draft saved ");
        assertThat(facts(ruby.id(), VisitMade.class)).isEmpty();
        assertThat(trailOf(ruby)).contains("WROTE draft of a visit").doesNotContain("WROTE recorded");
    }

    @Test
    void the_trail_tells_of_a_draft_and_not_what_it_says() throws Exception {
        send(ruby.address() + "/visits/new", with(visitTo(ruby), "note", "Hushaby", "action", "draft"));

        assertThat(jdbc.sql("select count(*) from trail.row where detail like '%Hushaby%' or what like '%Hushaby%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void drafts_are_listed_until_they_are_saved_as_visits() throws Exception {
        var form = visitTo(ruby);
        send(ruby.address() + "/visits/new", with(form, "action", "draft"));
        assertThat(page(open("/drafts"))).contains("Visit to Ruby Shaw on ").contains("Ruby showed me her new books.");

        send(ruby.address() + "/visits/new", with(form, "version", "1", "action", "save"));
        assertThat(page(open("/drafts"))).contains("You have no drafts.");
    }

    @Test
    void a_new_form_points_to_the_draft_begun_before() throws Exception {
        var form = visitTo(ruby);
        send(ruby.address() + "/visits/new", with(form, "action", "draft"));

        assertThat(page(open(ruby.address() + "/visits/new"))).contains("href=\"/drafts/" + form.get("draft") + "\"");
    }

    @Test
    void a_discarded_draft_can_be_put_back_for_seven_days_and_then_its_text_is_gone() throws Exception {
        var form = visitTo(ruby);
        var address = "/drafts/" + form.get("draft");
        send(ruby.address() + "/visits/new", with(form, "action", "draft"));

        assertThat(page(open(address + "/discard"))).contains("Do you want to discard this draft?");
        send(address + "/discard", Map.of());
        assertThat(page(open("/drafts"))).contains("Discarded in the last 7 days");
        send(address + "/put-back", Map.of());
        assertThat(page(open("/drafts"))).contains("Continue").doesNotContain("Discarded in the last 7 days");

        send(address + "/discard", Map.of());
        jdbc.sql("update casework.draft set ended = :then where id = :id")
                .param(
                        "then",
                        OffsetDateTime.now(clock).minus(Duration.ofDays(7)).minusMinutes(1))
                .param("id", UUID.fromString(form.get("draft")))
                .update();
        shelf.forgetOld();

        assertThat(page(open("/drafts"))).contains("You have no drafts.").doesNotContain("Put back");
        assertThat(jdbc.sql("select body::text from casework.draft where id = :id")
                        .param("id", UUID.fromString(form.get("draft")))
                        .query(String.class)
                        .single())
                .isEqualTo("{}");
    }

    @Test
    void nobody_opens_continues_or_discards_somebody_elses_draft() throws Exception {
        var form = visitTo(ruby);
        var address = "/drafts/" + form.get("draft");
        send(ruby.address() + "/visits/new", with(form, "action", "draft"));
        var worker = "ALLOCATIONS/tom-" + UUID.randomUUID();
        var tom = accounts.linkedTo(accounts.with("social-worker"), worker);
        var toms = families.of(worker, "Young", "Ada").getFirst();
        var janes = jane;
        jane = tom;

        open(address).andExpect(status().isNotFound());
        open(address + "/discard").andExpect(status().isNotFound());
        send(address + "/discard", Map.of());
        send(
                        toms.address() + "/visits/new",
                        with(form, "child", toms.id().value().toString(), "action", "draft"))
                .andExpect(status().isNotFound());

        jane = janes;
        assertThat(page(open(address))).contains("Ruby showed me her new books.");
    }

    @Test
    void the_script_saves_the_draft_and_is_told_the_time_and_the_version() throws Exception {
        var form = with(visitTo(ruby), "turn", "1");

        var first = send(ruby.address() + "/visits/new/draft", form);
        var second = send(
                ruby.address() + "/visits/new/draft", with(form, "version", "1", "turn", "2", "note", "More words"));

        assertThat(first.andReturn().getResponse().getContentAsString())
                .contains("\"version\":1")
                .contains("Saved ");
        assertThat(second.andReturn().getResponse().getContentAsString()).contains("\"version\":2");
    }

    @Test
    void a_sending_whose_answer_was_lost_is_no_conflict_with_the_next_one_of_the_same_page() throws Exception {
        var form = with(visitTo(ruby), "turn", "1");
        send(ruby.address() + "/visits/new/draft", form);

        var next = send(ruby.address() + "/visits/new/draft", with(form, "turn", "2", "note", "More words"));

        next.andExpect(status().isOk());
    }

    @Test
    void the_script_is_told_when_the_draft_was_changed_in_another_window() throws Exception {
        var form = with(visitTo(ruby), "turn", "1");
        send(ruby.address() + "/visits/new/draft", form);

        send(ruby.address() + "/visits/new/draft", with(form, "tab", "another tab", "note", "Other words"))
                .andExpect(status().isConflict());
    }

    @Test
    void two_windows_with_different_texts_are_shown_side_by_side_and_nothing_is_lost() throws Exception {
        var form = visitTo(ruby);
        send(ruby.address() + "/visits/new", with(form, "note", "Home was warm today.", "action", "draft"));

        var other = send(
                ruby.address() + "/visits/new",
                with(form, "tab", "another tab", "note", "Home was cold today.", "place", "school", "action", "save"));
        var page = page(other);

        assertThat(page)
                .contains("This draft was changed elsewhere")
                .contains("Home was <mark>cold</mark> today.")
                .contains("Home was <mark>warm</mark> today.")
                .contains("At <mark>school, nursery or college</mark>");
        assertThat(facts(ruby.id(), VisitMade.class)).isEmpty();

        var chosen = with(
                form,
                "version",
                value(page, "version"),
                "tab",
                value(page, "tab"),
                "note",
                "Home was cold today.",
                "place",
                "school",
                "keep-note",
                "both",
                "keep-place",
                "theirs",
                "action",
                "merge");
        var merged = page(open(leadsTo(send(ruby.address() + "/visits/new", chosen))));

        assertThat(merged).contains("Home was cold today.\n\nHome was warm today.");
        assertThat(merged).containsPattern("value=\"home\" checked");
    }
}

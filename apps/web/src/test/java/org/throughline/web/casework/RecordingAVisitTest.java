package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.Purpose;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;
import org.throughline.web.pages.Days;

class RecordingAVisitTest extends CaseworkTest {

    @Test
    void the_form_begins_with_today() throws Exception {
        var page = page(open(ruby.address() + "/visits/new").andExpect(status().isOk()));

        assertThat(value(page, "day")).isEqualTo(String.valueOf(today.getDayOfMonth()));
        assertThat(value(page, "month")).isEqualTo(String.valueOf(today.getMonthValue()));
        assertThat(value(page, "year")).isEqualTo(String.valueOf(today.getYear()));
        assertThat(page)
                .contains("Was Ruby Shaw seen?")
                .contains("Max Shaw, born")
                .doesNotContain("Was Max Shaw seen?");
    }

    @Test
    void a_visit_is_saved_as_facts_of_the_child_with_its_trail() throws Exception {
        var form = with(visitTo(ruby), "said-" + ruby.id().value(), "I like the new school.");

        var answer = send(ruby.address() + "/visits/new", with(form, "action", "save"));

        assertThat(leadsTo(answer)).isEqualTo(ruby.address());
        assertThat(banner(answer)).startsWith("Visit to Ruby Shaw on ");
        assertThat(facts(ruby.id(), VisitMade.class))
                .extracting(VisitMade::seen, VisitMade::seenAlone, VisitMade::place, VisitMade::purposes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Answer.YES, Answer.YES, "At home", Set.of(Purpose.CHILD_PROTECTION)));
        assertThat(facts(ruby.id(), VoiceHeard.class))
                .extracting(VoiceHeard::words)
                .containsExactly("I like the new school.");
        assertThat(facts(ruby.id(), VisitNoted.class))
                .extracting(VisitNoted::words)
                .containsExactly("Ruby showed me her new books.");
        assertThat(trailOf(ruby)).contains("WROTE draft of a visit", "WROTE recorded", "WROTE visit");
        assertThat(drafts()).isZero();
    }

    @Test
    void the_clock_answers_at_once() throws Exception {
        send(ruby.address() + "/visits/new", with(with(visitTo(ruby), yesterday()), "action", "save"));

        var next = banner(send(ruby.address() + "/visits/new", with(visitTo(ruby), "action", "save")));

        assertThat(next)
                .startsWith("Visit to Ruby Shaw on " + Days.inWords(today) + " saved. ")
                .contains("met on " + Days.inWords(today) + ". Next due by ");
    }

    @Test
    void a_visit_that_did_not_see_the_child_leaves_the_clock_running() throws Exception {
        send(ruby.address() + "/visits/new", with(with(visitTo(ruby), yesterday()), "action", "save"));

        var next = banner(send(
                ruby.address() + "/visits/new",
                with(
                        visitTo(ruby),
                        "seen-" + ruby.id().value(),
                        "no",
                        "why-not-seen-" + ruby.id().value(),
                        "Nobody was in",
                        "alone-" + ruby.id().value(),
                        "",
                        "action",
                        "save")));

        assertThat(next).contains("still due by ").contains("because the child was not seen.");
    }

    @Test
    void what_the_childs_clocks_ask_for_is_ticked() throws Exception {
        var page = page(open(ruby.address() + "/visits/new"));

        assertThat(page).containsPattern("value=\"CHILD_PROTECTION\" checked");
        assertThat(page).doesNotContainPattern("value=\"LOOKED_AFTER\" checked");
    }

    private String[] yesterday() {
        var day = today.minusDays(1);
        return new String[] {
            "day", String.valueOf(day.getDayOfMonth()),
            "month", String.valueOf(day.getMonthValue()),
            "year", String.valueOf(day.getYear())
        };
    }

    @Test
    void siblings_are_saved_in_one_go_and_one_may_be_unseen() throws Exception {
        var form = with(
                visitTo(ruby),
                "child",
                ruby.id().value() + "," + max.id().value(),
                "seen-" + max.id().value(),
                "no",
                "why-not-seen-" + max.id().value(),
                "Was at football",
                "action",
                "save");

        var answer = send(ruby.address() + "/visits/new", form);

        assertThat(banner(answer)).startsWith("Visit to Ruby Shaw and Max Shaw on ");
        assertThat(facts(max.id(), VisitMade.class))
                .extracting(VisitMade::seen, VisitMade::whyNotSeen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Answer.NO, "Was at football"));
        assertThat(facts(ruby.id(), VisitMade.class))
                .extracting(VisitMade::seen)
                .containsExactly(Answer.YES);
    }

    @Test
    void what_keeps_a_visit_from_being_saved_is_said_at_its_field_and_nothing_typed_is_lost() throws Exception {
        var form = with(
                visitTo(ruby),
                "seen-" + ruby.id().value(),
                "no",
                "alone-" + ruby.id().value(),
                "no",
                "day",
                "31",
                "month",
                "2",
                "note",
                "  Nobody opened the door.\n<script>alert(1)</script>",
                "action",
                "save");

        var answer = send(ruby.address() + "/visits/new", form);
        var html = answer.andReturn().getResponse().getContentAsString();
        var page = page(answer.andExpect(status().isOk()));

        assertThat(page)
                .contains("<title>Error: Record a visit")
                .contains("href=\"#day\">The date of the visit must be a real date")
                .contains("href=\"#why-not-seen-" + ruby.id().value() + "\">Say why Ruby Shaw was not seen")
                .contains("  Nobody opened the door.\n");
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(value(page, "day")).isEqualTo("31");
        assertThat(facts(ruby.id(), VisitMade.class)).isEmpty();
        assertThat(drafts()).as("what cannot be saved yet is kept as a draft").isEqualTo(1);
    }

    @Test
    void the_same_form_sent_twice_is_one_visit_and_gets_the_same_answer() throws Exception {
        var form = with(visitTo(ruby), "action", "save");

        var first = send(ruby.address() + "/visits/new", form);
        var second = send(ruby.address() + "/visits/new", form);

        assertThat(banner(second)).isEqualTo(banner(first));
        assertThat(facts(ruby.id(), VisitMade.class)).hasSize(1);
        assertThat(drafts()).isZero();
    }

    @Test
    void the_same_form_sent_many_times_at_once_is_one_visit() throws Exception {
        var form = with(visitTo(ruby), "action", "save");
        Callable<String> sending = () -> leadsTo(send(ruby.address() + "/visits/new", form));

        try (var tabs = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    tabs.invokeAll(Stream.generate(() -> sending).limit(8).toList())) {
                assertThat(answer.get()).isEqualTo(ruby.address());
            }
        }

        assertThat(facts(ruby.id(), VisitMade.class)).hasSize(1);
        assertThat(facts(ruby.id(), VisitNoted.class)).hasSize(1);
    }

    @Test
    void a_visit_changed_after_it_was_saved_goes_on_as_a_correction() throws Exception {
        var form = with(visitTo(ruby), "action", "save");
        send(ruby.address() + "/visits/new", form);

        var again = send(ruby.address() + "/visits/new", with(form, "note", "Ruby showed me her new books and shoes."));
        var page = page(open(leadsTo(again)));

        assertThat(leadsTo(again)).startsWith("/drafts/");
        assertThat(page).contains("Correct a visit").contains("Ruby showed me her new books and shoes.");
        assertThat(facts(ruby.id(), VisitNoted.class))
                .extracting(VisitNoted::words)
                .containsExactly("Ruby showed me her new books.");
    }

    @Test
    void children_are_added_to_the_visit_with_everything_typed_still_there() throws Exception {
        var form = with(
                visitTo(ruby),
                "seen-" + ruby.id().value(),
                "",
                "action",
                "add",
                "add",
                max.id().value().toString());

        var page = page(open(leadsTo(send(ruby.address() + "/visits/new", form))));

        assertThat(page)
                .contains("Was Ruby Shaw seen?")
                .contains("Was Max Shaw seen?")
                .contains("Ruby showed me her new books.");
    }

    @Test
    void a_child_taken_out_of_the_visit_keeps_what_was_typed_should_they_come_back() throws Exception {
        var form = with(
                visitTo(ruby),
                "child",
                ruby.id().value() + "," + max.id().value(),
                "said-" + max.id().value(),
                "Can we go swimming?",
                "action",
                "remove-" + max.id().value());

        var page = page(open(leadsTo(send(ruby.address() + "/visits/new", form))));

        assertThat(page).doesNotContain("Was Max Shaw seen?");
        assertThat(value(page, "said-" + max.id().value())).isEqualTo("Can we go swimming?");
    }

    @Test
    void a_child_of_somebody_else_cannot_be_slipped_into_a_visit() throws Exception {
        var strangers = families.of("ALLOCATIONS/other-" + UUID.randomUUID(), "Young", "Ada")
                .getFirst();
        var form = with(
                visitTo(ruby),
                "child",
                ruby.id().value() + "," + strangers.id().value(),
                "seen-" + strangers.id().value(),
                "yes",
                "alone-" + strangers.id().value(),
                "yes",
                "action",
                "save");

        send(ruby.address() + "/visits/new", form).andExpect(status().isNotFound());

        assertThat(facts(strangers.id(), VisitMade.class)).isEmpty();
        assertThat(facts(ruby.id(), VisitMade.class)).isEmpty();
    }

    @Test
    void who_may_not_write_about_a_child_gets_no_form() throws Exception {
        var strangers = families.of("ALLOCATIONS/other-" + UUID.randomUUID(), "Young", "Ada")
                .getFirst();
        jane = accounts.with("director");

        open(strangers.address() + "/visits/new").andExpect(status().isForbidden());
    }
}

package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

/** Several tabs, several people, old forms and ended sessions: what was typed is kept, or shown beside what is. */
class AtTheSameTimeTest extends CaseworkTest {

    private static final int ROUNDS = 12;

    @Test
    void two_tabs_that_save_one_draft_all_the_time_lose_no_word() throws Exception {
        var form = visitTo(ruby);
        send(ruby.address() + "/visits/new", with(form, "action", "draft"));
        List<Callable<Integer>> tabs = List.of(typing(form, "red"), typing(form, "blue"));

        int kept = 1;
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var tab : both.invokeAll(tabs)) {
                kept += tab.get();
            }
        }

        assertThat(value(page(open("/drafts/" + form.get("draft"))), "version"))
                .as("each saving that was said to be kept was kept, one after the other")
                .isEqualTo(String.valueOf(kept));
        assertThat(drafts()).isEqualTo(1);
    }

    /** Opens the draft, changes the note, saves it; answers how often that was kept. */
    private Callable<Integer> typing(Map<String, String> form, String colour) {
        return () -> {
            int kept = 0;
            for (int round = 0; round < ROUNDS; round++) {
                var seen = page(open("/drafts/" + form.get("draft")));
                var mine = colour + round;
                var answer = send(
                        ruby.address() + "/visits/new",
                        with(form, "version", value(seen, "version"), "tab", colour, "note", mine, "action", "draft"));
                if (answer.andReturn().getResponse().getStatus() == 302) {
                    kept++;
                } else {
                    assertThat(page(answer))
                            .contains("This draft was changed elsewhere")
                            .contains(mine)
                            .containsPattern((colour.equals("red") ? "blue" : "red") + "\\d+|Ruby showed me");
                }
            }
            return kept;
        };
    }

    @Test
    void of_two_people_who_send_one_draft_at_once_one_has_it_and_the_other_learns_nothing() throws Exception {
        var form = with(visitTo(ruby), "action", "draft");
        var colleague = accounts.linkedTo(accounts.with("social-worker"), worker());
        var answers = new ArrayList<Integer>();

        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<ResultActions>> sendings = List.of(
                    () -> send(jane, ruby.address() + "/visits/new", with(form, "note", "Jane's words")),
                    () -> send(colleague, ruby.address() + "/visits/new", with(form, "note", "Tom's words")));
            for (var sending : both.invokeAll(sendings)) {
                answers.add(sending.get().andReturn().getResponse().getStatus());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 404);
        assertThat(jdbc.sql("select count(*) from casework.draft where id = :id")
                        .param("id", UUID.fromString(Objects.requireNonNull(form.get("draft"))))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void two_colleagues_who_each_save_a_visit_at_the_same_moment_are_both_in_the_record() throws Exception {
        var colleague = accounts.linkedTo(accounts.with("social-worker"), worker());

        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<ResultActions>> savings = List.of(
                    () -> send(jane, ruby.address() + "/visits/new", with(visitTo(ruby), "action", "save")),
                    () -> send(
                            colleague,
                            ruby.address() + "/visits/new",
                            with(visitTo(ruby), "note", "We went together.", "action", "save")));
            for (var saving : both.invokeAll(savings)) {
                assertThat(leadsTo(saving.get())).isEqualTo(ruby.address());
            }
        }

        assertThat(facts(ruby.id(), VisitMade.class)).hasSize(2);
        assertThat(facts(ruby.id(), VisitNoted.class))
                .extracting(VisitNoted::words)
                .containsExactlyInAnyOrder("Ruby showed me her new books.", "We went together.");
    }

    @Test
    void a_form_that_was_left_open_for_days_is_laid_beside_what_was_saved_since() throws Exception {
        var form = visitTo(ruby);
        var old = with(form, "tab", "left open", "note", "Written on Monday.", "action", "save");
        send(ruby.address() + "/visits/new", with(form, "note", "Tuesday's.", "action", "draft"));
        send(
                ruby.address() + "/visits/new",
                with(form, "version", "1", "note", "Written on Wednesday.", "action", "draft"));

        var page = page(send(ruby.address() + "/visits/new", old));

        assertThat(page)
                .contains("This draft was changed elsewhere", "Monday", "Wednesday")
                .doesNotContain("Tuesday");
        assertThat(value(page, "version")).isEqualTo("2");
        assertThat(facts(ruby.id(), VisitMade.class)).isEmpty();
    }

    @Test
    void words_typed_while_the_session_ended_and_the_draft_changed_elsewhere_are_both_there() throws Exception {
        var form = visitTo(ruby);
        send(ruby.address() + "/visits/new", with(form, "note", "Saved at ten.", "action", "draft"));
        var browser = accounts.browserOf(jane);
        send(
                ruby.address() + "/visits/new",
                with(form, "version", "1", "note", "Saved at the office.", "action", "draft"));

        // the other tab's session is over: it sends its text without one
        var late = post(ruby.address() + "/visits/new").cookie(browser).param("_csrf", "of the session that ended");
        with(form, "version", "1", "tab", "at home", "note", "Typed at home.", "action", "draft")
                .forEach(late::param);
        assertThat(leadsTo(web.perform(late))).isEqualTo("/sign-in?again");
        assertThat(leadsTo(signIn(jane, browser))).isEqualTo(ruby.address() + "/visits/new");

        var shown = page(
                web.perform(get(ruby.address() + "/visits/new").cookie(browser).with(accounts.signedIn(jane))));
        assertThat(shown).contains("Typed at home.", "It is not saved yet");
        var both = page(send(
                ruby.address() + "/visits/new",
                with(
                        form,
                        "version",
                        value(shown, "version"),
                        "tab",
                        "at home",
                        "note",
                        "Typed at home.",
                        "action",
                        "draft")));
        assertThat(both).contains("This draft was changed elsewhere", "home", "office");
    }

    private ResultActions signIn(Person person, @org.jspecify.annotations.Nullable Cookie browser) throws Exception {
        var request = post("/sign-in")
                .param("user", person.userName())
                .param("password", TestPeople.PASSWORD)
                .with(csrf());
        return web.perform(browser == null ? request : request.cookie(browser));
    }

    private String worker() {
        return jdbc.sql("select worker from access.account_worker where account::text = :jane")
                .param("jane", jane.account())
                .query(String.class)
                .single();
    }
}

package org.throughline.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.journey.VisitFact.Answer;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.VisitFact.VisitNoted;
import org.throughline.journey.VisitFact.VoiceHeard;
import org.throughline.web.access.TestPeople;

class CorrectingAVisitTest extends CaseworkTest {

    @Test
    void a_correction_needs_a_reason_and_leaves_the_first_version_in_the_record() throws Exception {
        var address = savedVisit();
        var form = opened(address);

        var without = send(address, with(form, "alone-" + ruby.id().value(), "no", "action", "save"));
        assertThat(page(without)).contains("Say why you are correcting this visit");

        var saved = send(
                address,
                with(
                        form,
                        "version",
                        "1",
                        "alone-" + ruby.id().value(),
                        "no",
                        "reason",
                        "Her aunt was in the room.",
                        "action",
                        "save"));

        assertThat(banner(saved)).startsWith("Visit corrected.");
        assertThat(facts(ruby.id(), VisitMade.class))
                .extracting(VisitMade::seenAlone)
                .containsExactly(Answer.NO);
        assertThat(facts(ruby.id(), VisitNoted.class))
                .extracting(VisitNoted::words)
                .containsExactlyInAnyOrder("Ruby showed me her new books.", "Corrected: Her aunt was in the room.");
        assertThat(journeys.read(ruby.id()).entries())
                .as("nothing was overwritten")
                .hasSizeGreaterThan(4);
        assertThat(trailOf(ruby)).contains("READ form to correct a visit", "WROTE correction of a visit");
    }

    @Test
    void the_chronology_leads_whoever_recorded_a_visit_to_its_correction_and_nobody_else() throws Exception {
        var address = savedVisit();
        var link = "href=\"" + address + "\"";

        assertThat(page(open(ruby.address() + "/chronology"))).containsOnlyOnce(link);
        assertThat(page(open(ruby.address() + "/chronology?view=table"))).containsOnlyOnce(link);
        assertThat(page(open(ruby.address() + "/chronology?knownOn=1/1/2100")))
                .as("what is read as it was known is for reading only")
                .doesNotContain(link);
        jane = accounts.linkedTo(accounts.with("social-worker"), worker(jane));
        assertThat(page(open(ruby.address() + "/chronology")))
                .contains("Ruby showed me her new books.")
                .doesNotContain("/correct");
    }

    @Test
    void the_childs_words_can_be_taken_back() throws Exception {
        var address = savedVisit();

        send(
                address,
                with(
                        opened(address),
                        "said-" + ruby.id().value(),
                        "",
                        "reason",
                        "It was Max who said it.",
                        "action",
                        "save"));

        assertThat(facts(ruby.id(), VoiceHeard.class)).isEmpty();
    }

    @Test
    void two_who_correct_the_same_visit_see_both_versions_and_lose_nothing() throws Exception {
        var address = savedVisit();
        var one = opened(address);
        var other = opened(address);
        send(address, with(one, "note", "Ruby showed me her old books.", "reason", "Not new.", "action", "save"));

        var late = send(
                address,
                with(other, "note", "Ruby showed me her new shoes.", "reason", "Shoes, not books.", "action", "save"));
        var page = page(late);

        assertThat(page)
                .contains("This visit was corrected elsewhere")
                .contains("Ruby showed me her <mark>new shoes.</mark>")
                .contains("Ruby showed me her <mark>old books.</mark>");

        var merged = send(
                address,
                with(
                        other,
                        "version",
                        value(page, "version"),
                        "tab",
                        value(page, "tab"),
                        "standing",
                        value(page, "standing"),
                        "against",
                        "visit",
                        "note",
                        "Ruby showed me her new shoes.",
                        "reason",
                        "Shoes, not books.",
                        "keep-note",
                        "mine",
                        "action",
                        "merge"));
        var form = page(open(leadsTo(merged)));
        assertThat(form).contains("Ruby showed me her new shoes.").contains("Shoes, not books.");

        var saved = send(
                address,
                with(
                        other,
                        "version",
                        value(form, "version"),
                        "tab",
                        value(form, "tab"),
                        "standing",
                        value(form, "standing"),
                        "note",
                        "Ruby showed me her new shoes.",
                        "reason",
                        "Shoes, not books.",
                        "action",
                        "save"));
        assertThat(banner(saved)).startsWith("Visit corrected.");
        assertThat(facts(ruby.id(), VisitNoted.class))
                .extracting(VisitNoted::words)
                .contains("Ruby showed me her new shoes.")
                .doesNotContain("Ruby showed me her old books.");
    }

    @Test
    void a_correction_sent_twice_is_one_correction() throws Exception {
        var address = savedVisit();
        var form =
                with(opened(address), "note", "Ruby showed me her old books.", "reason", "Not new.", "action", "save");

        var first = send(address, form);
        var second = send(address, form);

        assertThat(banner(second)).isEqualTo(banner(first));
        assertThat(facts(ruby.id(), VisitNoted.class)).hasSize(2);
    }

    @Test
    void nothing_is_written_where_nothing_differs() throws Exception {
        var address = savedVisit();

        assertThat(page(send(address, with(opened(address), "reason", "None", "action", "save"))))
                .contains("Nothing differs from the visit as it is saved");
    }

    @Test
    void only_who_recorded_a_visit_corrects_it() throws Exception {
        var address = savedVisit();
        jane = accounts.linkedTo(accounts.with("social-worker"), worker(jane));

        open(address).andExpect(status().isNotFound());
        send(address, Map.of("note", "Mine now", "action", "save")).andExpect(status().isNotFound());
    }

    private String worker(TestPeople.Person person) {
        return jdbc.sql("select worker from access.account_worker where account::text = :account")
                .param("account", person.account())
                .query(String.class)
                .single();
    }

    /** Where Jane's visit to Ruby is corrected. */
    private String savedVisit() throws Exception {
        var form = with(visitTo(ruby), "said-" + ruby.id().value(), "I like it here.", "action", "save");
        send(ruby.address() + "/visits/new", form);
        return ruby.address() + "/visits/" + form.get("draft") + "/correct";
    }

    private Map<String, String> opened(String address) throws Exception {
        var page = page(open(address).andExpect(status().isOk()));
        var form = with(visitTo(ruby), "said-" + ruby.id().value(), "I like it here.");
        for (var field : List.of("draft", "version", "tab", "standing")) {
            form = with(form, field, value(page, field));
        }
        return form;
    }
}

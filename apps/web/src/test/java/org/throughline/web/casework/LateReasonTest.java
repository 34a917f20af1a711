package org.throughline.web.casework;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.journey.LateReason;
import org.throughline.journey.LatenessFact.LateReasonGiven;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.journeys.Journeys;

/** Chloe's assessment is late; her worker Tom Reed says why, and so does his manager. */
class LateReasonTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    Journeys journeys;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    PersonId chloe = new PersonId(new java.util.UUID(0, 0));
    Map<String, PersonId> children = Map.of();
    Person tom;
    Person manager;
    String form = "";

    @BeforeEach
    void load() {
        children = council.load();
        chloe = Optional.ofNullable(children.get("Chloe")).orElseThrow();
        tom = people.inTeam(
                people.linkedTo(people.with("social-worker"), "ALLOCATIONS/SC-W2"), SmallCouncil.NORTH, false);
        manager = people.inTeam(people.with("team-manager"), SmallCouncil.NORTH, true);
        form = "/children/" + chloe.value() + "/late/ASM-01/"
                + LocalDate.now(clock).minusDays(100);
    }

    @Test
    void a_reason_is_given_corrected_and_shown_wherever_the_work_is_shown_as_late() throws Exception {
        open(tom, form)
                .andExpect(content().string(containsString("Why was this late?")))
                .andExpect(content().string(containsString("Late from ")));

        send(tom, "reason", "OTHER_AGENCY", "words", "Waiting for the school.", "seen", "")
                .andExpect(status().is3xxRedirection());
        var first = given();
        assertThat(first.fact().reason()).isEqualTo(LateReason.OTHER_AGENCY);
        assertThat(first.fact().words()).isEqualTo("Waiting for the school.");

        send(tom, "reason", "OTHER_AGENCY", "words", "Waiting for the school.", "seen", "")
                .andExpect(status().is3xxRedirection());
        assertThat(given().id()).as("a second click keeps nothing twice").isEqualTo(first.id());

        open(tom, "/my-work?state=late")
                .andExpect(content().string(containsString("Another agency’s information or report was late")));
        open(manager, "/team/children?state=late&reason=OTHER_AGENCY")
                .andExpect(content().string(containsString("Chloe Shaw")));
        open(manager, "/team/children?state=late&reason=WORKLOAD")
                .andExpect(content().string(not(containsString("Chloe Shaw"))));
        open(manager, "/team").andExpect(content().string(containsString("reason=OTHER_AGENCY")));
        open(manager, "/team/children.csv?state=late")
                .andExpect(content().string(containsString("Waiting for the school.")));
        open(manager, "/children/" + chloe.value())
                .andExpect(content().string(containsString("Waiting for the school.")));
        open(manager, "/children/" + chloe.value() + "/chronology")
                .andExpect(content().string(containsString("Why this was late: ")));

        send(manager, "reason", "WORKLOAD", "words", "", "seen", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Somebody else gave a reason meanwhile")))
                .andExpect(content().string(containsString("Waiting for the school.")));
        send(
                        manager,
                        "reason",
                        "WORKLOAD",
                        "words",
                        "",
                        "seen",
                        String.valueOf(first.id().value()))
                .andExpect(status().is3xxRedirection());
        assertThat(given().fact().reason()).isEqualTo(LateReason.WORKLOAD);
        assertThat(given().corrects()).contains(first.id());
        open(tom, form).andExpect(content().string(containsString("Before: Another agency’s information")));

        // as it was before, for other tests
        journeys.takeBack(sights.of(tom.account()), chloe, given().id(), "A test is over.");
    }

    @Autowired
    org.throughline.web.access.Sights sights;

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() throws Exception {
        send(tom, "reason", "", "words", "Half a sentence", "seen", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Select why it was late")))
                .andExpect(content().string(containsString("Half a sentence")));
        send(tom, "reason", "OTHER", "words", " ", "seen", "")
                .andExpect(content().string(containsString("Type what the other reason is")));
        send(tom, "reason", "OTHER", "words", "x".repeat(1_001), "seen", "")
                .andExpect(content().string(containsString("Type no more than 1,000 characters")));
    }

    @Test
    void work_that_is_not_late_has_no_reason_and_a_clock_that_never_began_no_form() throws Exception {
        var notLate = "/children/" + chloe.value() + "/late/ASM-01/2001-01-01";
        mvc.perform(get(notLate).with(people.signedIn(tom))).andExpect(status().isNotFound());
        mvc.perform(get(notLate.replace("2001-01-01", "never")).with(people.signedIn(tom)))
                .andExpect(status().isNotFound());
        mvc.perform(get(form.replace("ASM-01", "NONE-1")).with(people.signedIn(tom)))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_reviewing_officer_says_why_a_review_was_late_and_nothing_of_what_is_others_to_do() throws Exception {
        var amira = Optional.ofNullable(children.get("Amira")).orElseThrow();
        var officer = people.linkedTo(people.with("independent-reviewing-officer"), SmallCouncil.PRIYA);
        var stranger = people.with("independent-reviewing-officer");
        var began = LocalDate.now(clock).minusDays(135);
        var review = "/children/" + amira.value() + "/reviews/late/CPP-03/" + began;

        open(officer, "/my-work?state=late").andExpect(content().string(containsString(review)));
        open(officer, "/children/" + amira.value()).andExpect(content().string(containsString(review)));
        open(officer, "/dashboard/children?state=late&clock=CPP-03")
                .andExpect(content().string(containsString(review)));
        open(officer, review).andExpect(content().string(containsString("action=\"" + review + "\"")));
        send(officer, review, new String[] {"reason", "WORKLOAD", "words", "", "seen", ""})
                .andExpect(status().is3xxRedirection());
        var given = journeys.read(amira).facts(LateReasonGiven.class).getFirst();
        try {
            assertThat(given.fact().clock()).isEqualTo("CPP-03");
            open(officer, "/children/" + amira.value() + "/chronology")
                    .andExpect(content().string(containsString(review)));
        } finally {
            journeys.takeBack(
                    sights.of(people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA)
                            .account()),
                    amira,
                    given.id(),
                    "A test is over.");
        }

        open(officer, "/my-work?state=late").andExpect(content().string(not(containsString("/late/CPP-05"))));
        mvc.perform(get(review.replace("CPP-03", "ASM-01")).with(people.signedIn(officer)))
                .andExpect(status().isNotFound());
        mvc.perform(get(review.replace("/reviews", "")).with(people.signedIn(officer)))
                .andExpect(status().isForbidden());
        mvc.perform(get(review).with(people.signedIn(stranger))).andExpect(status().isForbidden());
        mvc.perform(get(review).with(people.signedIn(tom))).andExpect(status().isForbidden());
    }

    @Test
    void the_form_leads_back_to_the_list_it_was_opened_from_and_to_no_other_site() throws Exception {
        open(tom, form + "?back=%2Fmy-work%3Fstate%3Dlate")
                .andExpect(content().string(containsString("href=\"/my-work?state=late\"")));
        for (var elsewhere : List.of("//example.org", "https://example.org", "/my-work/../../x", "javascript:x")) {
            open(tom, form + "?back=" + java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8))
                    .andExpect(content().string(not(containsString(elsewhere))));
        }
        mvc.perform(post(form)
                        .param("reason", "")
                        .param("back", "//example.org")
                        .with(csrf())
                        .with(people.signedIn(tom)))
                .andExpect(content().string(not(containsString("example.org"))));
    }

    private Recorded<LateReasonGiven> given() {
        return journeys.read(chloe).facts(LateReasonGiven.class).getFirst();
    }

    private ResultActions open(Person who, String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(people.signedIn(who)))
                .andExpect(status().isOk());
    }

    private ResultActions send(Person who, String... fields) throws Exception {
        return send(who, form, fields);
    }

    private ResultActions send(Person who, String address, String[] fields) throws Exception {
        var request = post(address);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }
}

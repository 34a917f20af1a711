package org.throughline.web.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.journey.PersonId;
import org.throughline.journey.Scope;
import org.throughline.web.ServiceTest;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.journeys.Journeys;

/** Putting a fact right from a finding. */
class MendingTest extends ServiceTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @Autowired
    Journeys journeys;

    @Autowired
    MockMvc web;

    Person wren = new Person("", "");
    Person analyst = new Person("", "");
    PersonId sam = new PersonId(new UUID(0, 0));

    @BeforeEach
    void check() {
        returns.load(SmallReturns.census(SmallReturns.ROSA, SmallReturns.SAM));
        analyst = people.with("performance-analyst");
        wren = people.linkedTo(people.with("social-worker"), SmallReturns.WREN);
        returns.check(analyst, SmallReturns.CENSUS);
        sam = returns.child("SAM");
    }

    /** What a test typed would stand before what another test's files say. */
    @AfterEach
    void takeBack() {
        var worker = MadeSight.of(
                Set.of(Permission.VIEW_OWN, Permission.WRITE_OWN), Set.of(SmallReturns.WREN), Set.of(), Set.of());
        journeys.read(sam).facts().stream()
                .filter(fact -> fact.source().scope().equals(Scope.TYPED))
                .forEach(fact -> journeys.takeBack(worker, sam, fact.id(), "only a test"));
    }

    @Test
    void a_worker_puts_a_fact_right_and_is_told_at_once_what_the_census_says_now() throws Exception {
        var form = formOf("ethnicity");
        assertThat(open(wren, form).getContentAsString()).contains("Put right: the ethnic group", "White Irish");

        var kept = press(wren, form, "codes", "WIRI");

        assertThat(kept.getStatus()).isEqualTo(302);
        assertThat(banner).isEqualTo("Kept. The census no longer finds rule 4220 in this child.");
        assertThat(returns.check(analyst, SmallReturns.CENSUS)
                        .result()
                        .orElseThrow()
                        .errors())
                .isEqualTo(2);
    }

    @Test
    void a_later_census_that_lacks_the_child_says_nothing_of_them() throws Exception {
        returns.load(SmallReturns.census(SmallReturns.URI)
                .replace("<Year>2026<", "<Year>2027<")
                .replace("<ReferenceDate>2026", "<ReferenceDate>2027"));

        press(wren, formOf("ethnicity"), "codes", "WIRI");

        assertThat(banner).isEqualTo("Kept. The census no longer finds rule 4220 in this child.");
    }

    @Test
    void what_a_rule_does_not_like_is_kept_all_the_same() throws Exception {
        var form = formOf("ethnicity");
        press(wren, form, "codes", "WIRI");

        press(wren, form, "codes", "REFU");

        assertThat(banner).startsWith("Kept.");
        assertThat(open(wren, form).getContentAsString()).containsPattern("value=\"REFU\" checked");
    }

    @Test
    void what_was_put_right_is_taken_back_with_a_reason_and_the_file_speaks_again() throws Exception {
        press(wren, formOf("ethnicity"), "codes", "WIRI");
        var shown = open(wren, page()).getContentAsString();
        assertThat(shown).contains("Put right here", "White Irish");
        var fact = Pattern.compile("name=\"fact\" value=\"(\\d+)\"").matcher(shown);
        assertThat(fact.find()).isTrue();

        assertThat(takeBack(fact.group(1), " ").getStatus()).isEqualTo(422);
        assertThat(takeBack(fact.group(1), "typed for another child").getStatus())
                .isEqualTo(302);

        assertThat(banner).startsWith("Taken back. The census now finds rule 4220");
        assertThat(open(wren, page()).getContentAsString()).doesNotContain("Put right here");
    }

    private MockHttpServletResponse takeBack(String fact, String why) throws Exception {
        var answer = web.perform(post(page() + "/take-back")
                        .param("fact", fact)
                        .param("why", why)
                        .with(csrf())
                        .with(people.signedIn(wren)))
                .andReturn();
        banner = String.valueOf(answer.getFlashMap().get("banner"));
        return answer.getResponse();
    }

    @Test
    void what_was_chosen_when_the_session_had_ended_is_chosen_again() throws Exception {
        var form = formOf("ethnicity");
        var browser = people.browserOf(wren);
        web.perform(post(form).cookie(browser).param("codes", "WIRI").param("_csrf", "of a session that has ended"));

        assertThat(web.perform(get(form).cookie(browser).with(people.signedIn(wren)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .containsPattern("value=\"WIRI\" (checked|selected)");
    }

    @Test
    void only_what_cannot_be_read_is_asked_for_again() throws Exception {
        var form = formOf("ethnicity");

        assertThat(press(wren, form, "codes", "").getStatus()).isEqualTo(422);
        assertThat(press(wren, form, "codes", "no such code").getStatus()).isEqualTo(422);
    }

    @Test
    void who_may_not_write_about_the_child_is_not_offered_it_and_cannot() throws Exception {
        var form = formOf("ethnicity");
        var colleague = people.inTeam(people.with("social-worker"), SmallReturns.EAST, false);

        assertThat(open(colleague, page()).getContentAsString())
                .contains("Error 4220")
                .doesNotContain("/mend/");
        assertThat(press(colleague, form, "codes", "WIRI").getStatus()).isEqualTo(403);
        assertThat(press(analyst, form, "codes", "WIRI").getStatus()).isEqualTo(404);
    }

    @Test
    void nothing_is_put_right_that_the_finding_does_not_speak_of() throws Exception {
        assertThat(open(wren, formOf("ethnicity").replace("/ethnicity", "/born"))
                        .getStatus())
                .isEqualTo(404);
    }

    private String page() {
        return "/children/" + sam.value() + "/returns";
    }

    private String formOf(String what) throws Exception {
        var form = Pattern.compile("href=\"(" + page() + "/[^\"]+/mend/" + what + ")\"")
                .matcher(open(wren, page()).getContentAsString());
        assertThat(form.find()).as("the form for the " + what).isTrue();
        return form.group(1);
    }

    private MockHttpServletResponse open(Person who, String address) throws Exception {
        return web.perform(get(address).with(people.signedIn(who))).andReturn().getResponse();
    }

    private String banner = "";

    private MockHttpServletResponse press(Person who, String address, String field, String value) throws Exception {
        var answer = web.perform(post(address).param(field, value).with(csrf()).with(people.signedIn(who)))
                .andReturn();
        banner = String.valueOf(answer.getFlashMap().get("banner"));
        return answer.getResponse();
    }
}

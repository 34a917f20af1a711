package org.throughline.web.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.casework.Families.Child;
import org.throughline.web.journeys.Journeys;

class VisitBrowserTest extends BrowserTest {

    @Autowired
    TestPeople accounts;

    @Autowired
    Families families;

    @Autowired
    Journeys journeys;

    @Autowired
    JdbcClient jdbc;

    private Person jane;
    private Child ruby;
    private Child max;

    @BeforeEach
    void janesMorning() {
        var worker = "ALLOCATIONS/jane-" + UUID.randomUUID();
        jane = accounts.linkedTo(accounts.with("social-worker"), worker);
        var family = families.of(worker, "Shaw", "Ruby", "Max");
        ruby = family.getFirst();
        max = family.getLast();
        signIn(jane);
    }

    @Test
    void a_visit_is_recorded_in_two_clicks_from_the_child_and_the_clock_answers() {
        page.navigate(ruby.address() + "/visits/new");
        answer(page, "Was Ruby Shaw seen?", "Yes");
        answer(page, "Was Ruby Shaw seen alone?", "Yes");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("All was well.");
        assertThat(complaints()).isEmpty();
        button(page, "Save visit").click();

        page.waitForURL("**" + ruby.address());
        assertThat(visits(ruby.id())).isEqualTo(1);
    }

    @Test
    void the_form_the_drafts_and_the_errors_are_fit_to_use_at_every_width() {
        isFitToUse(ruby.address() + "/visits/new", "visit");

        page.navigate(ruby.address() + "/visits/new");
        button(page, "Save visit").click();
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        isFitAsItIs("visit-errors");

        page.getByLabel("Max Shaw, born").check();
        button(page, "Add to this visit").first().click();
        assertThat(page.getByText("Was Max Shaw seen?")).isVisible();
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("A draft about two.");
        button(page, "Save draft").click();
        isFitAsItIs("visit-siblings");

        isFitToUse("/drafts", "drafts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Discard")))
                .first()
                .click();
        isFitAsItIs("draft-discard");
    }

    @Test
    void what_is_typed_is_saved_two_seconds_after_the_last_key_and_the_time_is_said() {
        page.navigate(ruby.address() + "/visits/new");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Half a sent");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText(Pattern.compile("Saved \\d\\d:\\d\\d"));
        page.navigate("/drafts");
        assertThat(page.getByText("Half a sent")).isVisible();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void saving_after_the_script_has_saved_the_draft_is_no_conflict() {
        page.navigate(ruby.address() + "/visits/new");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("One");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Saved ");
        answer(page, "Was Ruby Shaw seen?", "Yes");
        answer(page, "Was Ruby Shaw seen alone?", "No");
        button(page, "Save visit").click();

        page.waitForURL("**" + ruby.address());
        assertThat(visits(ruby.id())).isEqualTo(1);
    }

    @Test
    void text_sent_after_the_session_has_ended_is_there_again_after_signing_in() {
        page.navigate(ruby.address() + "/visits/new");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Written over a long lunch.");
        endSessions();
        button(page, "Save draft").click();

        page.waitForURL("**/sign-in**");
        page.getByLabel("User name").fill(jane.userName());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestPeople.PASSWORD);
        page.locator("main button[type=submit]").click();

        page.waitForURL("**" + ruby.address() + "/visits/new");
        assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Written over a long lunch.");
        assertThat(page.locator(".govuk-notification-banner")).containsText("It is not saved yet");
        button(page, "Save draft").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("Draft saved");
    }

    @Test
    void the_script_says_so_when_the_session_has_ended_and_keeps_the_text() {
        page.navigate(ruby.address() + "/visits/new");
        endSessions();
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Still typing");

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("you are signed out");
        assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Still typing");
    }

    @Test
    void a_visit_is_corrected_from_its_entry_in_the_chronology() {
        page.navigate(ruby.address() + "/visits/new");
        answer(page, "Was Ruby Shaw seen?", "Yes");
        answer(page, "Was Ruby Shaw seen alone?", "Yes");
        button(page, "Save visit").click();
        page.waitForURL("**" + ruby.address());

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the whole chronology"))
                .click();
        isFitAsItIs("chronology-own-visit");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Correct this visit of ")))
                .click();
        isFitAsItIs("visit-correct");
        answer(page, "Was Ruby Shaw seen alone?", "No");
        page.getByLabel(Pattern.compile("^Why are you correcting")).fill("Her aunt was in the room.");
        button(page, "Save correction").click();

        page.waitForURL("**" + ruby.address());
        assertThat(page.locator(".govuk-notification-banner")).containsText("Visit corrected.");
        assertThat(visits(ruby.id())).isEqualTo(1);
    }

    @Test
    void two_windows_on_one_draft_lose_nothing() {
        page.navigate(ruby.address() + "/visits/new");
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Home was warm today.");
        button(page, "Save draft").click();
        page.waitForURL("**/drafts/*");
        var other = newTab();
        other.navigate(page.url());
        other.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Home was cold today.");
        button(other, "Save draft").click();
        assertThat(other.locator(".govuk-notification-banner")).containsText("Draft saved");

        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill("Home was tidy today.");
        button(page, "Save draft").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This draft was changed elsewhere");
        isFitAsItIs("two-texts");
        button(page, "Keep these and go on").click();

        assertThat(page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Home was tidy today.\n\nHome was cold today.");
    }

    @Test
    void a_visit_can_be_recorded_with_the_keyboard_alone() {
        page.navigate(ruby.address() + "/visits/new");
        press("Tab", () -> focused().equals("day"));
        press("Tab", () -> focused().equals("seen-" + ruby.id().value() + "-yes"));
        page.keyboard().press("Space");
        press("Tab", () -> focused().equals("alone-" + ruby.id().value() + "-yes"));
        page.keyboard().press("Space");
        press("Tab", () -> focused().equals("note"));
        page.keyboard().type("By keyboard.");
        press("Tab", () -> focusedWords().equals("Save visit"));
        page.keyboard().press("Enter");

        page.waitForURL("**" + ruby.address());
        assertThat(visits(ruby.id())).isEqualTo(1);
    }

    @Test
    void everything_works_without_script() {
        try (var context = page.context().browser().newContext(withoutScript())) {
            var plain = context.newPage();
            signIn(plain, jane);
            plain.navigate(ruby.address() + "/visits/new");
            plain.getByLabel("Max Shaw, born").check();
            button(plain, "Add to this visit").first().click();
            answer(plain, "Was Ruby Shaw seen?", "Yes");
            answer(plain, "Was Ruby Shaw seen alone?", "Yes");
            button(plain, "Save visit").click();
            assertThat(plain.locator(".govuk-error-summary")).containsText("Say whether Max Shaw was seen");
            button(plain, "Save draft").click();
            plain.navigate("/drafts");
            plain.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Continue")))
                    .first()
                    .click();
            answer(plain, "Was Max Shaw seen?", "No");
            plain.getByLabel("Why was Max Shaw not seen?").fill("Was at football");
            button(plain, "Save visit").click();

            plain.waitForURL("**" + ruby.address());
            assertThat(visits(ruby.id())).isEqualTo(1);
            assertThat(visits(max.id())).isEqualTo(1);
        }
    }

    private Browser.NewContextOptions withoutScript() {
        var here = page.url();
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setBaseURL(here.substring(0, here.indexOf('/', "http://".length())));
    }

    private void endSessions() {
        jdbc.sql("delete from session.spring_session where principal_name = :jane")
                .param("jane", jane.account())
                .update();
    }

    private static void answer(Page tab, String question, String answer) {
        tab.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(question).setExact(true))
                .getByLabel(answer, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static com.microsoft.playwright.Locator button(Page tab, String words) {
        return tab.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private void press(String key, java.util.function.BooleanSupplier until) {
        for (int presses = 0; !until.getAsBoolean(); presses++) {
            assertThat(presses).as("times that %s was pressed", key).isLessThan(60);
            page.keyboard().press(key);
        }
    }

    private String focused() {
        return String.valueOf(page.evaluate("document.activeElement.id"));
    }

    private String focusedWords() {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private long visits(PersonId child) {
        return journeys.read(child).facts(VisitMade.class).size();
    }
}

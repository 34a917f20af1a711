package org.throughline.web.returns;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;

/** The returns room as those who make returns, and those who mend them, see it. */
class ReturnsBrowserTest extends BrowserTest {

    @Autowired
    SmallReturns returns;

    @Autowired
    TestPeople people;

    @BeforeEach
    void load() {
        returns.load();
    }

    @Test
    void the_room_is_fit_to_use_from_the_check_to_the_frozen_return() {
        var analyst = people.with("performance-analyst");
        returns.check(analyst, SmallReturns.CENSUS);
        returns.load(SmallReturns.census(
                SmallReturns.ROSA,
                SmallReturns.TESS,
                SmallReturns.URI,
                SmallReturns.child("NINA", "", "2025-05-06", "2B")));
        signIn(analyst);
        page.navigate("/returns");
        page.locator("form:has(input[value=CIN]):has(input[value='2026']) button")
                .click();
        untilItIsOver();
        var run = page.url();

        isFitToUse("/returns", "returns");
        isFitToUse(run, "returns-by-rule");
        isFitToUse(run + "?by=team", "returns-by-team");
        isFitToUse(run + "?by=worker", "returns-by-worker");
        isFitToUse(run + "?by=child", "returns-by-child");
        isFitToUse(run + "/findings", "returns-findings");
        isFitToUse(run + "/findings/0", "returns-finding");
        page.getByRole(AriaRole.BUTTON, named("Keep the answer")).click();
        isRefused();
        isFitAsItIs("returns-answer-error");
        page.getByLabel("A note on this error").fill("The team corrects it this week");
        page.getByRole(AriaRole.BUTTON, named("Keep the answer")).click();
        page.getByText("Answer kept.").first().waitFor();
        isFitAsItIs("returns-answered");
        isFitToUse(run + "/changes", "returns-changes");
        isFitToUse(run + "/over-time", "returns-over-time");
        isFitToUse(run + "/take-out", "returns-take-out");
        page.getByRole(AriaRole.BUTTON, named("Freeze this return")).click();
        isRefused();
        isFitAsItIs("returns-freeze-error");
        page.getByLabel("Why is it frozen?").fill("Sent to the department");
        page.getByRole(AriaRole.BUTTON, named("Freeze this return")).click();
        page.getByText("This return is frozen, with its file.").waitFor();
        isFitAsItIs("returns-frozen");
    }

    @Test
    void a_file_that_is_no_return_is_refused_on_a_page_that_is_fit_to_use() {
        signIn(people.with("performance-analyst"));
        page.navigate("/returns/lists");
        page.getByRole(AriaRole.BUTTON, named("Keep this list")).click();
        isRefused();
        isFitAsItIs("returns-lists-error");
        isFitToUse("/returns/lists", "returns-lists");
        isFitToUse("/returns/annex-a?as-at=31+October+2025", "annex-a");
        page.navigate("/returns");
        page.getByRole(AriaRole.BUTTON, named("Check this file")).click();
        isRefused();
        isFitAsItIs("returns-no-file");
        page.getByLabel("Files of one return")
                .setInputFiles(
                        new FilePayload("letter.csv", "text/csv", "dear,you\n".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, named("Check this file")).click();
        untilItIsOver();
        says("This return could not be checked");
        isFitAsItIs("returns-refused");
    }

    @Test
    void workers_and_managers_are_told_what_to_put_right() {
        returns.check(people.with("performance-analyst"), SmallReturns.CENSUS);
        var wren = people.inTeam(
                people.linkedTo(people.with("social-worker"), "ALLOCATIONS/RT-W2"), SmallReturns.EAST, false);
        signIn(wren);
        isFitToUse("/returns/mine", "returns-mine");
        isFitToUse("/returns/mine?team=" + SmallReturns.EAST, "returns-team");
        var address = "/children/" + returns.child("TESS").value() + "/returns";
        isFitToUse(address, "returns-child");
        page.getByText("Explain it").first().click();
        page.getByRole(AriaRole.BUTTON, named("Keep the answer")).click();
        isRefused();
        isFitAsItIs("returns-child-error");
    }

    @Test
    void a_fact_is_put_right_on_a_form_that_is_fit_to_use() {
        returns.check(people.with("performance-analyst"), SmallReturns.CENSUS);
        signIn(people.linkedTo(people.with("social-worker"), SmallReturns.WREN));
        page.navigate("/children/" + returns.child("SAM").value() + "/returns");
        page.getByText("Put right: the ethnic group").click();
        isFitToUse(page.url(), "returns-mend");
        page.getByRole(AriaRole.BUTTON, named("Keep it")).click();
        isRefused();
        isFitAsItIs("returns-mend-error");
        page.getByLabel("White Irish").check();
        page.getByRole(AriaRole.BUTTON, named("Keep it")).click();
        page.getByText("Put right here").waitFor();
        isFitAsItIs("returns-mended");
        page.getByLabel("Why it is taken back").fill("Only tried");
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Take it back"))
                .click();
        page.getByText("Taken back.").first().waitFor();
    }

    /** The page follows its check. */
    private void untilItIsOver() {
        page.getByRole(AriaRole.BUTTON, named("See how far it has come"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

package org.throughline.web.improvement.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;

/** The register of inspections as the person sees it who keeps it. */
class InspectionsBrowserTest extends BrowserTest {

    @Autowired
    TestPeople people;

    private void send(String name, String report) {
        page.navigate("/improvement/inspections");
        page.getByLabel("Select the PDF of a report")
                .setInputFiles(new FilePayload(name, "application/pdf", MadeReport.pdf(report)));
        page.getByRole(AriaRole.BUTTON, named("Read it")).click();
        page.waitForURL(url -> url.contains("/improvement/inspections/"));
    }

    @Test
    void reports_are_read_and_followed_on_pages_that_are_fit_to_use() {
        signIn(people.with("improvement-lead"));
        send("2017.pdf", MadeReport.REINSPECTION);
        send("2021.pdf", MadeReport.STANDARD);
        var report = page.url();

        isFitToUse("/improvement/inspections", "inspections");
        isFitToUse(report, "inspection");
        isFitToUse("/improvement/judgements", "judgements");
        isFitToUse("/improvement/themes", "themes");
        isFitToUse("/improvement/themes/oversight", "theme");
        page.navigate(report);
        page.getByText("Correct the themes of number 1").first().click();
        isFitAsItIs("inspection-mark");
    }

    @Test
    void an_event_is_registered_and_prepared_on_forms_that_are_fit_to_use() {
        signIn(people.with("improvement-lead"));
        page.navigate("/improvement/inspections");
        page.getByRole(AriaRole.BUTTON, named("Read it")).click();
        isRefused();
        isFitAsItIs("inspections-no-file");
        page.navigate("/improvement/register/new");
        page.getByRole(AriaRole.BUTTON, named("Register it")).click();
        isRefused();
        isFitAsItIs("inspection-form-error");
        page.getByLabel("Kind of event").selectOption("MONITORING_VISIT");
        page.getByLabel("What it is called").fill("Third monitoring visit " + UUID.randomUUID());
        page.getByLabel("Authority").fill("Valeshire");
        page.getByLabel("First day on site").fill("14/9/2099");
        page.getByRole(AriaRole.BUTTON, named("Register it")).click();
        page.getByText("is in the register.").waitFor();
        page.getByText("Set and tick off tasks").click();
        page.getByRole(AriaRole.BUTTON, named("Set this task")).click();
        isRefused();
        isFitAsItIs("inspection-task-error");
        page.getByLabel("What is to be done").fill("Choose twelve cases");
        page.getByLabel("Who does it").fill("Head of quality");
        page.getByLabel("By which day").fill("1/9/2099");
        page.getByRole(AriaRole.BUTTON, named("Set this task")).click();
        page.getByText("The task is set.").waitFor();
        isFitAsItIs("inspection-tasks");
        page.getByText("Third monitoring visit").first().click();
        isFitAsItIs("inspection-planned");
    }

    @Test
    void a_letter_is_pasted_and_marked_on_pages_that_are_fit_to_use() {
        signIn(people.with("improvement-lead"));
        page.navigate("/improvement/register/letter");
        page.getByRole(AriaRole.BUTTON, named("Register it")).click();
        isRefused();
        isFitAsItIs("letter-error");
        page.getByLabel("The words of the letter").fill(MadeReport.LETTER.replace("* ", ""));
        page.getByRole(AriaRole.BUTTON, named("Register it")).click();
        page.getByText("Mark its paragraphs below.").waitFor();
        page.getByText("Mark it: Supervision").first().click();
        page.getByRole(AriaRole.BUTTON, named("Keep it")).click();
        isRefused();
        isFitAsItIs("mark-error");
        page.getByLabel("Area for improvement").check();
        page.getByLabel("Supervision").check();
        page.getByRole(AriaRole.BUTTON, named("Keep it")).click();
        page.getByText("Kept, with your name and the day.").waitFor();
        isFitAsItIs("letter-marked");
        isFitToUse("/improvement/register/intervention", "intervention");
        page.navigate("/improvement/register/letter");
        page.evaluate("document.getElementById('words').value = 'word '.repeat(2000000)");
        page.getByRole(AriaRole.BUTTON, named("Register it")).click();
        page.waitForLoadState();
        assertThat(page.locator("main").innerText()).contains("This is too large", "4 MB of words");
    }

    private void isRefused() {
        assertThat(page.title()).startsWith("Error: ");
        assertThat(complaints()).allSatisfy(words -> assertThat(words).contains("status of 422"));
        complaints().clear();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

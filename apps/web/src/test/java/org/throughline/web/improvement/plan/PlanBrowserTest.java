package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.pages.Days;

/** The plan as those who keep it and those who decide about it see it, from an area of a report to what shows that it works. */
class PlanBrowserTest extends BrowserTest {

    @Autowired
    SmallPlan small;

    @Autowired
    TestPeople people;

    private Person keeper = new Person("", "");
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void someoneKeepsThePlan() {
        keeper = people.with("improvement-lead");
        today = small.today();
    }

    @Test
    void an_area_is_followed_to_evidence_without_leaving_the_pages() {
        small.inspection(
                "Inspection of children’s services",
                today.minusDays(120),
                "The quality and regularity of supervision, so that workers can reflect on their work with children and"
                        + " managers’ oversight drives plans.",
                "The timeliness of return home interviews for children who go missing.");
        small.counted("SUP-1", today.minusDays(40), 52, 100);
        signIn(keeper);

        isFitToUse("/improvement/areas", "plan-areas");
        page.getByRole(AriaRole.BUTTON, named("Bring into the plan")).click();
        isRefused();
        isFitAsItIs("plan-areas-error");
        page.getByLabel("The quality and regularity of supervision").check();
        page.getByRole(AriaRole.BUTTON, named("Bring into the plan")).click();
        isFitAsItIs("plan-place");
        assertThat(page.getByLabel("Title of the item").inputValue()).isEqualTo("Quality and regularity of supervision");
        page.getByRole(AriaRole.BUTTON, named("Bring into the plan")).click();
        page.getByText("1 area is now in the plan").waitFor();
        var item = page.url().replaceAll("[#?].*", "");
        isFitAsItIs("plan-item-new");

        page.navigate(item + "/words");
        page.getByLabel("What will be different for children").fill("Children have a worker who has been helped to think about them.");
        press("Save");
        page.navigate(item + "/owner");
        page.getByLabel("Or somebody without an account").fill("Rowan Ashe");
        press("Save the owner");
        isRefused();
        isFitAsItIs("plan-owner-error");
        page.getByLabel("What they are").fill("Head of safeguarding");
        press("Save the owner");

        page.navigate(item + "/actions/new");
        press("Add the action");
        isRefused();
        isFitAsItIs("plan-action-error");
        page.getByLabel("What is to be done").fill("Every worker has supervision each month");
        page.getByLabel("Who does it").selectOption(keeper.account());
        page.getByLabel("By when").fill(Days.inWords(today.minusDays(4)));
        press("Add the action");
        isRefused();
        page.getByLabel("Why it is entered after its day").fill("Agreed with the board in the autumn");
        press("Add the action");
        page.getByText("The action is added").waitFor();

        page.navigate(item + "/measures/new");
        isFitAsItIs("plan-measures");
        page.getByRole(AriaRole.LINK, named("Follow: Measure SUP-1")).click();
        page.getByLabel("Target").fill("40");
        page.getByLabel("Reached by").fill(Days.inWords(today.plusDays(200)));
        press("Follow this measure");
        isRefused();
        assertThat(page.content()).contains("The target is below the baseline, but for this measure higher is better");
        isFitAsItIs("plan-measure-error");
        page.getByLabel("Target").fill("90");
        press("Follow this measure");
        small.counted("SUP-1", today.minusDays(9), 78, 100);
        small.counted("SUP-1", today.minusDays(1), 91, 100);

        page.navigate(item + "/milestones/new");
        page.getByLabel("What will be seen").fill("Every team has a supervision calendar");
        page.getByLabel("By when").fill(Days.inWords(today.minusDays(400)));
        press("Set the milestone");
        isRefused();
        page.getByLabel("By when").fill(Days.inWords(today.plusDays(20)));
        press("Set the milestone");

        page.navigate(item + "/progress");
        page.getByLabel("At risk").check();
        page.getByLabel("What was done").fill("Calendars are in place in four of nine teams.");
        press("Save");
        page.navigate(item + "/rating");
        page.getByLabel("Requires improvement to be good").check();
        page.getByLabel("What it rests on").fill("Half of the audited records show it.");
        press("Save the rating");
        isFitToUse("/improvement", "plan");
        isFitToUse(item, "plan-item");

        page.getByText("It is done").click();
        page.getByLabel("What was done").fill("Calendars stand, and managers are trained.");
        press("Save as done");
        page.navigate(item + "/review");
        page.getByLabel("Day of the impact review").fill(Days.inWords(today));
        page.getByLabel("How it will be seen").fill("Audit of 20 records by somebody outside the teams");
        press("Send it to impact review");

        page.navigate(item + "/evidence/new");
        isFitAsItIs("plan-evidence-kinds");
        page.getByRole(AriaRole.LINK, named("Audit finding")).click();
        press("Add the evidence");
        isRefused();
        isFitAsItIs("plan-evidence-error");
        page.getByLabel("What was audited").fill("Supervision in all teams");
        page.getByLabel("How many cases were looked at").fill("20");
        page.getByLabel("In how many of them").fill("17");
        page.getByLabel("What it shows").fill("Workers reflect, and plans change after it.");
        press("Add the evidence");
        page.navigate(item + "/evidence/new/document");
        page.getByLabel("What it is").fill("Report of the audit");
        page.getByLabel("What it shows").fill("The same, with what children said.");
        page.locator("#file").setInputFiles(file("audit.pdf", "MZ not a report"));
        press("Add the evidence");
        isRefused();
        assertThat(page.content()).contains("is not what its name says", "The same, with what children said.");
        page.locator("#file").setInputFiles(file("audit.pdf", "%PDF-1.7 a report"));
        press("Add the evidence");
        page.getByText("The evidence is added").waitFor();

        page.context().clearCookies();
        signIn(people.with("director"));
        isFitToUse(item, "plan-item-under-review");
        page.getByRole(AriaRole.BUTTON, named("Decide the impact review")).click();
        page.getByLabel("It was shown to work").check();
        page.getByLabel("Why").fill("Seventeen of twenty records show it, and the measure is at its target.");
        press("Save the decision");
        isRefused();
        isFitAsItIs("plan-decision-error");
        page.getByLabel("Audit finding: Supervision in all teams").check();
        press("Save the decision");
        page.getByText("The decision is saved").waitFor();
        isFitToUse(item, "plan-item-shown");

        page.navigate("/improvement/versions/agree");
        page.getByLabel("By whom").fill("The improvement board");
        press("Agree the plan");
        isFitAsItIs("plan-versions");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What changed since")).first().click();
        isFitAsItIs("plan-since");
        isFitToUse("/improvement?asAt=" + today.minusDays(30), "plan-earlier");
        isFitToUse("/improvement", "plan-of-a-director");
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPath(java.nio.file.Path.of("target", "screens", "plan.pdf")));
        page.navigate(item);
        page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setPath(java.nio.file.Path.of("target", "screens", "plan-item.pdf")));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.US_ASCII));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
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

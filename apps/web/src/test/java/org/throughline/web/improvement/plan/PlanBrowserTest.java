package org.throughline.web.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        page.getByLabel("The quality and regularity of supervision").check();
        page.getByRole(AriaRole.BUTTON, named("Bring into the plan")).click();
        isFitAsItIs("plan-place");
        assertThat(page.getByLabel("Title of the item").inputValue())
                .isEqualTo("Quality and regularity of supervision");
        page.getByRole(AriaRole.BUTTON, named("Bring into the plan")).click();
        page.getByText("1 area is now in the plan").waitFor();
        var item = page.url().replaceAll("[#?].*", "");

        page.navigate(item + "/words");
        page.getByLabel("What will be different for children")
                .fill("Children have a worker who has been helped to think about them.");
        done("Save", "The item is saved");
        page.navigate(item + "/owner");
        page.getByLabel("Or somebody without an account").fill("Rowan Ashe");
        press("Save the owner");
        isRefused();
        page.getByLabel("What they are").fill("Head of safeguarding");
        done("Save the owner", "The owner is saved");

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
        done("Add the action", "The action is added");

        page.navigate(item + "/measures/new");
        page.locator("a[href$='/measures/new/SUP-1']").click();
        page.getByLabel("Target").fill("40");
        page.getByLabel("Reached by").fill(Days.inWords(today.plusDays(200)));
        press("Follow this measure");
        isRefused();
        says("The target is below the baseline, but for this measure higher is better");
        isFitAsItIs("plan-measure-error");
        page.getByLabel("Target").fill("90");
        done("Follow this measure", "The item is followed by this measure");
        small.counted("SUP-1", today.minusDays(9), 78, 100);
        small.counted("SUP-1", today.minusDays(1), 91, 100);

        page.navigate(item + "/milestones/new");
        page.getByLabel("What will be seen").fill("Every team has a supervision calendar");
        page.getByLabel("By when").fill(Days.inWords(today.minusDays(400)));
        press("Set the milestone");
        isRefused();
        page.getByLabel("By when").fill(Days.inWords(today.plusDays(20)));
        done("Set the milestone", "The milestone is set");

        page.navigate(item + "/progress");
        page.getByLabel("At risk").check();
        page.getByLabel("What was done").fill("Calendars are in place in four of nine teams.");
        done("Save", "What you said is saved");
        page.navigate(item + "/rating");
        page.getByLabel("Requires improvement to be good").check();
        page.getByLabel("What it rests on").fill("Half of the audited records show it.");
        done("Save the rating", "The rating is saved");
        isFitToUse("/improvement", "plan");
        isFitToUse(item, "plan-item");

        page.getByText("It is done").click();
        page.getByLabel("What was done").fill("Calendars stand, and managers are trained.");
        done("Save as done", "The action is done");
        page.navigate(item + "/review");
        page.getByLabel("Day of the impact review").fill(Days.inWords(today));
        page.getByLabel("How it will be seen").fill("Audit of 20 records by somebody outside the teams");
        done("Send it to impact review", "The item is under impact review");

        page.navigate(item + "/evidence/new");
        page.getByRole(AriaRole.LINK, named("Audit finding")).click();
        press("Add the evidence");
        isRefused();
        page.getByLabel("What was audited").fill("Supervision in all teams");
        page.getByLabel("How many cases were looked at").fill("20");
        page.getByLabel("In how many of them").fill("17");
        page.getByLabel("What it shows").fill("Workers reflect, and plans change after it.");
        done("Add the evidence", "The evidence is added");
        page.navigate(item + "/evidence/new/document");
        page.getByLabel("What it is").fill("Report of the audit");
        page.getByLabel("What it shows").fill("The same, with what children said.");
        page.locator("#file").setInputFiles(file("audit.pdf", "MZ not a report"));
        press("Add the evidence");
        isRefused();
        isFitAsItIs("plan-evidence-error");
        says("This is a program, not a document", "The same, with what children said.");
        page.locator("#file").setInputFiles(file("audit.pdf", "%PDF-1.7 a report %%EOF"));
        done("Add the evidence", "The evidence is added");

        page.context().clearCookies();
        signIn(people.with("director"));
        page.navigate(item);
        page.getByRole(AriaRole.BUTTON, named("Decide the impact review")).click();
        page.getByLabel("It was shown to work").check();
        page.getByLabel("Why").fill("Seventeen of twenty records show it, and the measure is at its target.");
        press("Save the decision");
        isRefused();
        isFitAsItIs("plan-decision-error");
        page.getByLabel("Audit finding: Supervision in all teams").check();
        done("Save the decision", "The decision is saved");
        isFitToUse(item, "plan-item-shown");

        page.navigate("/improvement/versions/agree");
        page.getByLabel("By whom").fill("The improvement board");
        done("Agree the plan", "The plan is agreed");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What changed since"))
                .first()
                .click();
        isFitAsItIs("plan-since");
        isFitToUse("/improvement?asAt=" + today.minusDays(30), "plan-earlier");
        page.navigate("/improvement");
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screens", "plan.pdf")));
        page.navigate(item);
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screens", "plan-item.pdf")));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/pdf", text.getBytes(StandardCharsets.US_ASCII));
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private void done(String button, String banner) {
        press(button);
        page.getByText(banner).first().waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

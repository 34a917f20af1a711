package org.throughline.web.improvement.board;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;
import org.throughline.web.improvement.plan.Aims;
import org.throughline.web.improvement.plan.Course;
import org.throughline.web.improvement.plan.Items;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.improvement.plan.SmallPlan;

/** A board from its first member to what is published, as those who keep it, decide and read it see it. */
class BoardBrowserTest extends BrowserTest {

    private static final String HOME = "/improvement/board";

    @Autowired
    MadeBoard board;

    @Autowired
    SmallPlan small;

    @Autowired
    Items items;

    @Autowired
    Aims aims;

    @Autowired
    TestPeople people;

    @Test
    void a_board_is_held_its_pack_is_made_and_its_minutes_are_published() {
        furnish();
        var later = board.held();
        var day = later.day().minusDays(1);
        signIn(people.with("improvement-lead"));

        page.navigate(HOME + "/members/new");
        press("Keep it");
        isRefused();
        isFitAsItIs("board-member-error");
        page.getByLabel("Name", exact()).fill("Máire Ní Bhriain");
        page.getByLabel("Role", exact()).fill("Lead member for children");
        page.getByLabel("Agency", exact()).fill("The council");
        page.getByLabel("First day on the board").fill("1/1/2010");
        press("Keep it");

        page.navigate(HOME + "/meetings/new");
        page.getByLabel("Day", exact()).fill(day.toString());
        page.getByLabel("Place").fill("Committee room 2");
        page.getByLabel("Chair")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Máire Ní Bhriain, Lead member for children"));
        page.getByLabel("Held").check();
        isFitAsItIs("board-meeting-form");
        press("Keep it");
        var meeting = page.url().replaceAll("[#?].*", "");

        page.navigate(meeting + "/agenda");
        page.getByLabel("What it is about").fill("Supervision");
        page.getByLabel("Decision that is asked for").fill("Agree that ten files a month are audited in each team");
        isFitAsItIs("board-agenda-form");
        press("Keep it");

        page.navigate(meeting + "/papers");
        page.getByLabel("What it is called").fill("Audit of supervision");
        page.getByLabel("The public").check();
        page.getByLabel("File").setInputFiles(file("page.pdf", "<html>no</html>"));
        press("Keep it");
        isRefused();
        isFitAsItIs("board-paper-error");
        page.getByLabel("File").setInputFiles(file("audit.txt", "14 of 20 good"));
        press("Keep it");

        page.navigate(meeting + "/attendance");
        page.getByLabel("Present").first().check();
        isFitAsItIs("board-attendance");
        press("Keep it");

        page.navigate(meeting + "/decisions");
        page.getByLabel("What was decided").fill("Ten files a month are audited in each team");
        page.getByLabel("Why").fill("Supervision is on file but does not drive plans");
        press("Keep it");
        page.getByText("Make it an action of the plan").first().click();
        press("Make it an action");
        isRefused();
        isFitAsItIs("board-carry-error");
        page.getByLabel("Item of the plan")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.getByLabel("Name of somebody else").fill("Jo Reed");
        page.getByLabel("Their role").fill("Principal social worker");
        page.getByLabel("Day by which it is done")
                .fill(small.today().plusDays(40).toString());
        press("Make it an action");

        page.navigate(meeting + "/minutes");
        page.getByLabel("Minutes", exact()).fill("The chair opened the meeting.\n\nThe audit of supervision was read.");
        isFitAsItIs("board-minutes-form");
        press("Keep as a draft");
        isFitToUse(meeting, "board-meeting");
        isFitToUse(HOME, "board");

        page.navigate(HOME + "/meetings/" + board.planned().id() + "/pack");
        isFitAsItIs("board-pack-form");
        press("Freeze the pack");
        page.getByText("Open the PDF").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        isFitAsItIs("board-pack");
        decide(meeting, day.toString());
    }

    private void decide(String meeting, String day) {
        page.context().clearCookies();
        signIn(people.with("director"));
        page.navigate(meeting + "/agree");
        isFitAsItIs("board-agree");
        page.locator("input[name=later]").first().check();
        press("Agree the minutes");
        page.getByText("From now on they stay as they are.").first().waitFor();
        isFitAsItIs("board-meeting-agreed");
        isFitToUse(HOME + "/words", "board-words");
        page.navigate(HOME + "/publications/choose");
        page.locator("input[name=chosen]").all().forEach(Locator::check);
        press("Publish these");
        isRefused();
        isFitAsItIs("board-publish-error");
        page.getByLabel("I have read what I newly choose").check();
        press("Publish these");
        page.getByText("Download all of them")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        isFitAsItIs("board-publications");
        says("Audit of supervision");
    }

    private void furnish() {
        var keeper = small.keeper();
        var item = small.item(keeper, "Management oversight that drives plans");
        small.action(
                keeper,
                item,
                Owner.elsewhere("Jo Reed", "Head of service"),
                small.today().plusDays(9));
        SmallPlan.must(items.progress(
                keeper,
                item,
                UUID.randomUUID(),
                Optional.of(small.today()),
                Optional.of(Course.AT_RISK),
                "Two of five teams audit their files",
                "Fewer plans wait for a decision"));
        for (int month = 5; month >= 0; month--) {
            small.counted("SUPERVISION", small.today().minusMonths(month).minusDays(1), 60 - month * 4, 80);
        }
        SmallPlan.must(aims.follow(
                keeper,
                item,
                new Aims.Aim(
                        UUID.randomUUID(),
                        "SUPERVISION",
                        Optional.of(true),
                        Optional.of(new BigDecimal("41")),
                        Optional.of(small.today().minusDays(200)),
                        Optional.of(new BigDecimal("90")),
                        Optional.of(small.today().plusDays(100)),
                        "")));
    }

    private void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static FilePayload file(String name, String words) {
        return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
    }
}

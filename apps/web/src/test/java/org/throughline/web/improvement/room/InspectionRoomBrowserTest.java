package org.throughline.web.improvement.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.Children;
import org.throughline.web.access.TestPeople;

/** A visit from both sides of the room: prepared by an improvement lead and a service manager, read by an inspector. */
class InspectionRoomBrowserTest extends BrowserTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    Children children;

    @Test
    void a_room_is_prepared_filled_and_read_by_an_inspector_and_the_trail_tells_of_it() {
        var amira = Objects.requireNonNull(council.load().get("Amira"));
        var knownBy = children.idOf(amira).orElseThrow();
        var inspector = people.with("inspector");
        signIn(inspector);
        isFitToUse("/room", "room-none-open");
        leave();

        signIn(people.with("improvement-lead"));
        isFitToUse("/rooms/new", "rooms-new");
        press("Prepare the room");
        isRefused();
        isFitAsItIs("rooms-new-error");
        prepare();
        var room = page.url();
        page.locator("#account").selectOption(inspector.account());
        press("Invite");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Priya Shah");
        page.getByLabel("Role (optional)").fill("Improvement lead");
        page.getByLabel("How to reach them").fill("01234 567890, room 2.14");
        press("Name this contact");
        isFitToUse(room, "rooms-one");
        page.navigate(room + "/documents");
        page.getByLabel("Title").fill("Improvement plan, version 4");
        page.getByLabel("File")
                .setInputFiles(new FilePayload("plan.pdf", "application/pdf", new byte[] {37, 80, 68, 70}));
        press("Put it in");
        isFitToUse(room + "/documents", "rooms-documents");
        isFitToUse("/rooms", "rooms");
        leave();

        signIn(people.with("service-manager"));
        page.navigate(room + "/lists");
        press("Make the lists");
        untilTheListsAreMade(room);
        isFitToUse(room + "/lists", "rooms-lists");
        isFitToUse(room + "/lists/PROTECTION", "rooms-list");
        page.navigate(room + "/records");
        page.getByLabel("The child’s identifier").fill(knownBy);
        page.getByLabel("Why is it shown?").fill("Chosen by the lead inspector");
        press("Put it in");
        isFitAsItIs("rooms-records");
        leave();

        signIn(inspector);
        page.navigate("/room");
        isFitToUse(page.url(), "room");
        var inside = page.url();
        isFitToUse(inside + "/lists/IN_NEED", "room-list");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for it"))
                .first()
                .click();
        says("The record is asked for");
        page.navigate(inside + "/questions");
        page.getByLabel("Ask a question").fill("Who checks that a plan has dates before it is agreed?");
        press("Ask");
        isFitAsItIs("room-questions");
        page.navigate(inside);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(knownBy))
                .first()
                .click();
        isFitAsItIs("room-record");
        assertThat(page.content()).doesNotContain("Record a visit").doesNotContain("/returns");
        leave();

        signIn(people.with("service-manager"));
        isFitToUse(room + "/records", "rooms-records-asked");
        isFitToUse(room + "/questions", "rooms-questions");
        isFitToUse(room + "/opened", "rooms-opened");
        assertThat(page.locator("main").innerText()).contains("child " + knownBy);
    }

    private void prepare() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        page.getByLabel("What is the visit called?").fill("Second monitoring visit");
        page.getByLabel("What does it look at? (optional)").fill("Plans, and whether they drive the work.");
        page.getByLabel("First day").fill(today.toString());
        page.getByLabel("Last day").fill(today.plusDays(1).toString());
        page.getByLabel("Lists of children as at").fill(today.toString());
        press("Prepare the room");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void untilTheListsAreMade(String room) {
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            page.navigate(room + "/lists");
            return page.locator("[role=status]:has-text('being made')").count() == 0;
        });
    }

    private void leave() {
        page.context().clearCookies();
    }
}

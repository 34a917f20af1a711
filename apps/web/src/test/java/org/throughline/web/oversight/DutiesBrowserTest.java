package org.throughline.web.oversight;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;

/** Due lists, the reason why work was late, and the settings, as people see them. */
class DutiesBrowserTest extends BrowserTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    Proof proof;

    @BeforeEach
    void load() {
        council.load();
    }

    @Test
    void a_manager_goes_from_what_is_late_to_its_reason_and_back_in_four_clicks() {
        signIn(people.inTeam(people.with("team-manager"), SmallCouncil.NORTH, true));
        isFitToUse("/team/children?state=open", "duties-team");

        page.navigate("/team/children?state=late");
        page.getByRole(AriaRole.LINK, named("Give the reason")).first().click();
        page.getByRole(AriaRole.BUTTON, named("Save the reason")).click();
        isRefused();
        isFitAsItIs("late-reason");
        page.getByLabel("Too much other work").check();
        page.getByLabel("In your own words").fill("Two workers had left.");
        page.getByRole(AriaRole.BUTTON, named("Save the reason")).click();

        page.waitForURL(url -> url.contains("/team/children?state=late"));
        says("The reason is kept.", "Two workers had left.");
        isFitToUse("/team", "duties-team-reasons");
    }

    @Test
    void the_settings_and_the_comparisons_are_fit_to_use() {
        proof.run("");
        signIn(people.with("administrator"));

        isFitToUse("/settings", "settings");
        isFitToUse("/settings/lists", "settings-lists");
        page.navigate("/settings/values/visits.child-in-need");
        page.getByRole(AriaRole.BUTTON, named("Set the value")).click();
        isRefused();
        isFitAsItIs("settings-value");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

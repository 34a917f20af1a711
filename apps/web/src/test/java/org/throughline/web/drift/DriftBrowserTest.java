package org.throughline.web.drift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.PersonId;
import org.throughline.web.BrowserTest;
import org.throughline.web.access.TestPeople;

class DriftBrowserTest extends BrowserTest {

    @Autowired
    SmallDrift drift;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = drift.load();
        drift.benAgain();
    }

    @AfterEach
    void takeBack() {
        drift.takeBack();
    }

    @Test
    void a_director_goes_from_the_figure_to_the_child_and_decides() {
        signIn(people.with("director"));
        isFitToUse("/drift", "drift");
        isFitToUse("/drift/rules", "drift-rules");
        isFitToUse("/drift/children?rule=INTERVIEWS&which=ALL", "drift-children");

        page.navigate("/drift/children?rule=INTERVIEWS&which=ALL");
        page.getByText("Ben Khan").first().click();
        page.getByText("Decide about", new Page.GetByTextOptions().setExact(false))
                .first()
                .click();
        page.locator("#kind").check();
        page.locator("#reason").fill("Nobody had told the duty team. Ben asked for his uncle to be there.");
        page.locator("#what-1").fill("Offer the interview with his uncle there");
        page.locator("#owner-1").fill("Priya Shah");
        page.locator("#due-1").fill(LocalDate.now(clock).plusDays(7).toString());
        page.locator("#review").fill(LocalDate.now(clock).plusDays(30).toString());
        page.locator("button:has-text('Keep the decision')").click();
        assertThat(page.locator("main")).containsText("The decision is kept");
        assertThat(page.locator("main")).containsText("Offer the interview with his uncle there: Priya Shah");

        var ben = "/children/" + child("Ben").value() + "/drift";
        isFitToUse(ben, "drift-child");
        isFitToUse(ben + "/INTERVIEWS/decision", "drift-decision");
    }

    private PersonId child(String name) {
        return Objects.requireNonNull(children.get(name));
    }
}

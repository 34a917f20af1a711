package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.PersonId;
import org.throughline.web.access.TestPeople;

/** The screens that people open first, and a child's pages, as a phone, a tablet and a desk show them. */
class ScreensBrowserTest extends BrowserTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
    }

    @Test
    void a_social_workers_screens_are_fit_to_use() {
        signIn(people.inTeam(
                people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA), SmallCouncil.NORTH, false));

        isFitToUse("/my-work", "my-work");
        assertThat(page.getByRole(AriaRole.LINK, named("Record a visit to Amira Khan"))
                        .count())
                .isPositive();
        isFitToUse("/children", "search");
        isFitToUse("/children?q=amira+kahn", "search-found");
        assertThat(page.getByRole(AriaRole.LINK, named("Amira Khan")).count()).isPositive();
        isFitToUse(address("Amira"), "child");
        isFitToUse(address("Amira") + "/chronology", "chronology");
        isFitToUse(address("Amira") + "/chronology?view=table&theme=protection&order=oldest", "chronology-table");
        isFitToUse(address("Amira") + "/chronology?asAt=yesterday", "chronology-error");
        isFitToUse(address("Dev") + "/reason", "reason");
    }

    @Test
    void everything_that_is_folded_away_is_fit_to_use_too() {
        signIn(people.inTeam(
                people.linkedTo(people.with("social-worker"), SmallCouncil.PRIYA), SmallCouncil.NORTH, false));
        page.navigate(address("Amira"));
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");

        assertThat(findings()).isEmpty();
        says("Working Together");
    }

    @Test
    void a_managers_screens_are_fit_to_use() {
        signIn(people.inTeam(people.with("team-manager"), SmallCouncil.NORTH, true));

        isFitToUse("/team", "team");
        isFitToUse("/team/children?state=late", "team-late");
        isFitToUse("/team/open", "team-open");
        isFitToUse(address("Amira") + "/restrict", "restrict");
    }

    @Test
    void the_directors_screens_are_fit_to_use() {
        signIn(people.with("director"));

        isFitToUse("/dashboard", "dashboard");
        isFitToUse("/dashboard/children?state=late", "dashboard-late");
        isFitToUse("/dashboard/open?are=protection-plan", "dashboard-open");
        isFitToUse("/team?team=none", "team-none");
    }

    @Test
    void figures_for_those_who_see_no_child_open_nothing() {
        signIn(people.with("lead-member"));

        isFitToUse("/dashboard", "dashboard-figures-only");
        assertThat(page.locator("main a:not([href^='/measures'], [href^='/improvement'])")
                        .count())
                .as("links but to measures and the plan, which open no child for them either")
                .isZero();
    }

    @Test
    void conflicts_are_decided_and_undone_without_script() {
        signIn(people.with("performance-analyst"));
        isFitToUse("/conflicts", "conflicts");
        says("SCIVY");
        assertThat(page.content()).doesNotContain("Ivy Stone");

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Decide about SCIVY")))
                .first()
                .click();
        page.getByRole(AriaRole.BUTTON, named("Save decision")).click();
        isTitled("Error: ");
        assertThat(findings()).isEmpty();

        page.getByLabel("They are one child").check();
        page.getByLabel("Reason").fill("The birth certificate says so");
        page.getByRole(AriaRole.BUTTON, named("Save decision")).click();
        says("Your decision is kept");
        assertThat(findings()).isEmpty();

        page.getByLabel("Reason for a change").fill("It was another Ivy");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile("^Undo")))
                .first()
                .click();
        says("Undone");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String address(String name) {
        return "/children/"
                + Optional.ofNullable(children.get(name)).orElseThrow().value();
    }
}

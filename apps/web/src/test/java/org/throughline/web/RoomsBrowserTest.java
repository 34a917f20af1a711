package org.throughline.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.journey.PersonId;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.signin.FirstAdministrator;

/** The screens behind the first ones: signing in, files, accounts, reasons, restricted records, the trail, and errors. */
class RoomsBrowserTest extends BrowserTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    TestPeople people;

    @Autowired
    FirstAdministrator first;

    Map<String, PersonId> children;

    @BeforeEach
    void load() {
        children = council.load();
    }

    @Test
    void signing_in_is_fit_to_use_and_so_is_its_error() {
        isFitToUse("/sign-in", "sign-in");
        page.getByLabel("User name").fill("nobody");
        page.getByLabel("Password", exactly()).fill("wrong");
        page.locator("main button[type=submit]").first().click();
        page.locator(".govuk-error-summary").waitFor();
        isRefused();
        isFitAsItIs("sign-in-error");
    }

    @Test
    void the_first_administrator_is_made_with_the_code_from_the_terminal() {
        var code = first.newCode();
        isFitToUse("/first-administrator", "first-administrator");
        page.getByLabel("Code from the terminal").fill("abcde-fghjk-mnpqr-stuvw");
        page.getByLabel("Your name").fill("Ada First");
        page.getByLabel("User name").fill("ada-" + UUID.randomUUID());
        page.getByLabel("Password", exactly()).fill(TestPeople.PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.locator(".govuk-error-summary").waitFor();
        isRefused();
        isFitAsItIs("first-administrator-error");

        page.getByLabel("Code from the terminal").fill(code);
        page.getByLabel("Password", exactly()).fill(TestPeople.PASSWORD);
        page.locator("main button[type=submit]").first().click();

        page.waitForURL(url -> url.contains("/sign-in"));
        says("Your account is ready");
    }

    @Test
    void a_new_persons_screens_are_fit_to_use() {
        signIn(people.with("social-worker"));

        isFitToUse("/welcome", "welcome");
        isFitToUse("/account", "account");
        isFitToUse("/my-work", "my-work-no-link");
        isFitToUse("/drafts", "drafts-empty");
        isFitToUse("/team", "team-no-team");
        isFitToUse("/children?q=nobody+of+this+name", "search-nothing");
    }

    @Test
    void a_worker_without_children_is_told_so() {
        signIn(people.linkedTo(people.with("social-worker"), "ALLOCATIONS/idle-" + UUID.randomUUID()));

        isFitToUse("/my-work", "my-work-empty");
    }

    @Test
    void a_role_without_a_screen_is_told_so() {
        signIn(people.with("inspector"));

        isFitToUse("/home", "home-no-screen");
    }

    @Test
    void files_are_sent_read_about_and_taken_back() {
        signIn(people.with("performance-analyst"));
        isFitToUse("/loads", "loads");
        page.locator("main form button[type=submit]").click();
        isRefused();
        isFitAsItIs("loads-error");

        send("census.xml", census("RM1"), true);
        page.getByText("What loading these files would change").waitFor();
        isFitAsItIs("upload-tried");
        page.getByRole(AriaRole.BUTTON, named("Load these files now")).click();
        untilItIsOver();
        isFitToUse(page.url(), "load");

        page.getByRole(AriaRole.BUTTON, named("Take this load back")).click();
        isFitAsItIs("withdraw");
        page.locator("main form button[type=submit]").click();
        isRefused();
        isFitAsItIs("withdraw-error");
        page.getByLabel("Why is it taken back?").fill("It was another year’s file");
        page.locator("main form button[type=submit]").click();
        isFitAsItIs("load-taken-back");

        send("bomb.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</a>", false);
        page.getByText("These files were not loaded").waitFor();
        isFitAsItIs("upload-refused");
        isFitToUse("/loads", "loads-filled");
        isFitToUse("/conflicts", "conflicts-analyst");
    }

    private void send(String name, String content, boolean onlyTry) {
        page.navigate("/loads");
        page.getByLabel("Load files", exactly())
                .setInputFiles(new FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel(Pattern.compile("^Only try")).setChecked(onlyTry);
        page.locator("main form button[type=submit]").click();
        untilItIsOver();
    }

    /** The page follows its load. */
    private void untilItIsOver() {
        page.getByRole(AriaRole.BUTTON, named("See how far it has come"))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static String census(String child) {
        return """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2002</Year>
                <ReferenceDate>2002-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
                <LEA>301</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>%s</LAchildID>
                <PersonBirthDate>1995-02-30</PersonBirthDate><Sex>F</Sex></ChildIdentifiers><CINdetails>
                <CINreferralDate>2001-05-01</CINreferralDate><Unheard>x</Unheard></CINdetails></Child></Children></Message>
                """.formatted(child);
    }

    @Test
    void an_administrators_screens_are_fit_to_use() {
        var worker = people.with("social-worker");
        signIn(people.with("administrator"));

        isFitToUse("/admin/accounts", "admin-accounts");
        isFitToUse("/admin/accounts/new", "admin-account-new");
        page.locator("main form button[type=submit]").last().click();
        isRefused();
        isFitAsItIs("admin-account-new-error");
        isFitToUse("/admin/accounts/" + worker.account(), "admin-account");
        isFitToUse("/admin/roles", "admin-roles");
        isFitToUse("/admin/roles/social-worker", "admin-role");
        isFitToUse("/admin/teams", "admin-teams");
        page.getByLabel("Name of the team").fill("North " + UUID.randomUUID());
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL(Pattern.compile("/admin/teams/."));
        isFitToUse(page.url(), "admin-team");
        isFitToUse("/admin/links", "admin-links");
    }

    @Test
    void restricting_a_child_is_fit_to_use_from_the_reason_to_lifting_it() {
        signIn(people.with("service-manager"));
        isFitToUse("/restricted", "restricted");
        page.getByLabel("The child's identifier").fill("no such child");
        page.getByRole(AriaRole.BUTTON, named("Go on")).click();
        isRefused();
        isFitAsItIs("restricted-find-error");
        isFitToUse("/openings", "openings");
        page.navigate(address("Gwen") + "/restrict");
        page.locator("main form button[type=submit]").last().click();
        isRefused();
        isFitAsItIs("restrict-error");
    }

    @Test
    void reasons_given_and_the_trail_are_fit_to_read() {
        var worker = people.with("social-worker");
        signIn(worker);
        page.navigate(address("Dev"));
        page.waitForURL("**/reason");
        page.locator("main textarea").first().fill("Dev’s school rang the duty desk today");
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL("**" + address("Dev"));
        page.context().clearCookies();

        signIn(people.with("data-protection-officer"));
        isFitToUse("/openings", "openings-officer");
        isFitToUse("/trail", "trail");
        isFitToUse("/trail?child=SCDEV&person=social-worker&from=1/1/2026", "trail-of-one");
        says("Dev’s school rang the duty desk today");
        isFitToUse("/trail?from=yesterday", "trail-error");
    }

    @Test
    void what_is_not_there_and_what_is_not_theirs_look_the_same() {
        signIn(people.with("social-worker"));

        isFitToUse("/no-such-page", "error-404", 404);
        page.navigate("/trail");
        isTitled("Page not found");
    }

    /** The form came back with what is wrong; the browser remarks on the answer's number. */
    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private String address(String name) {
        return "/children/"
                + Optional.ofNullable(children.get(name)).orElseThrow().value();
    }
}

package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;

/**
 * The service seen through a real Chromium: each test gets a browser without cookies.
 *
 * <p>These run only with {@code -Dbrowser=/usr/bin/chromium}, which {@code ./throughline test} gives where there is one.
 */
@Tag("browser")
public abstract class BrowserTest extends ServiceTest {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target", "screens");

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    /** The tab of this test. */
    protected Page page;

    @BeforeEach
    void openBrowser() {
        context = Chromium.running().newContext(new Browser.NewContextOptions().setBaseURL("http://localhost:" + port));
        page = newTab();
    }

    @AfterEach
    void closeBrowser() {
        context.close();
    }

    /** Another tab of the same person. */
    protected Page newTab() {
        var tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) complaints.add(message.text());
        });
        tab.onPageError(complaints::add);
        return tab;
    }

    protected void signIn(Person person) {
        signIn(page, person);
    }

    protected void signIn(Page tab, Person person) {
        tab.navigate("/sign-in");
        tab.getByLabel("User name").fill(person.userName());
        tab.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(TestPeople.PASSWORD);
        tab.locator("main button[type=submit]").first().click();
        tab.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** What the browser complained about so far, refusals of the content security policy among it. */
    protected List<String> complaints() {
        return complaints;
    }

    /** The page that comes, or has come, says each of these; a page that is still on its way is waited for. */
    protected void says(String... words) {
        for (var each : words) {
            PlaywrightAssertions.assertThat(page.locator("body")).containsText(each);
        }
    }

    /** The title of the page that comes, or has come, begins so. */
    protected void isTitled(String beginning) {
        PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^" + beginning));
    }

    /** What was sent just now was refused, and the page says so; of that the browser may complain. */
    protected void isRefused() {
        isTitled("Error: ");
        page.waitForLoadState();
        assertThat(complaints).allSatisfy(words -> assertThat(words).contains("status of 422"));
        complaints.clear();
    }

    /**
     * Looks at the page of this address as a phone, a tablet and a desk would: no finding of axe, nothing to scroll
     * sideways, no complaint of the browser. With {@code -Dpictures=true} it leaves a picture of each under
     * target/screens.
     */
    protected void isFitToUse(String address, String nameOfPictures) {
        isFitAtEveryWidth(address, nameOfPictures);
        assertThat(complaints).as("complaints of the browser about " + address).isEmpty();
    }

    /** The same, but for what the browser says of a page whose answer is an error: that it is one. */
    protected void isFitToUse(String address, String nameOfPictures, int status) {
        isFitAtEveryWidth(address, nameOfPictures);
        assertThat(complaints)
                .as("complaints of the browser about " + address)
                .allSatisfy(words -> assertThat(words).contains("status of " + status));
    }

    /** The page as it is now, where no address leads to it: what a form became, for example. */
    protected void isFitAsItIs(String nameOfPictures) {
        page.waitForLoadState();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            isFit(page.url(), nameOfPictures, width);
        }
    }

    private void isFitAtEveryWidth(String address, String nameOfPictures) {
        page.navigate(address);
        isFitAsItIs(nameOfPictures);
    }

    private void isFit(String address, String nameOfPictures, int width) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(nameOfPictures + "-" + width + ".png")));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is no wider than %d px", address, width)
                .isEqualTo(width);
        assertThat(findings())
                .as("findings of axe on %s at %d px", address, width)
                .isEmpty();
    }

    /** What axe finds wrong with the page as it is now, without the second page that it opens for frames of strangers. */
    protected List<String> findings() {
        return new AxeBuilder(page)
                .setLegacyMode(true).options(violationsAlone()).withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(BrowserTest::inWords)
                        .toList();
    }

    /** Axe lists all that it looked at and found well, which on a long page takes longer than the looking. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** One browser for all classes; it ends with the tests' JVM. */
    private static final class Chromium {

        /** A first start on a busy machine reads several hundred megabytes from the disk. */
        private static final double PATIENCE = Duration.ofMinutes(3).toMillis();

        private static @Nullable Browser running;
        private static @Nullable String whyNot;

        /** Says in words, to every test, why the browser could not be started, and tries that once only. */
        static synchronized Browser running() {
            if (running == null && whyNot == null) {
                try {
                    running = start();
                } catch (RuntimeException failed) {
                    whyNot = failed.toString();
                }
            }
            if (running == null) {
                throw new IllegalStateException("Chromium did not start: " + whyNot);
            }
            return running;
        }

        private static Browser start() {
            return Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("browser", "/usr/bin/chromium")))
                            .setTimeout(PATIENCE)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }
}

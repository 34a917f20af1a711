package org.throughline.web.insight;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.BrowserTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.TestPeople;

/** The measures as a director sees them. */
class MeasuresBrowserTest extends BrowserTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    TestPeople people;

    @BeforeEach
    void load() {
        council.load();
        counting.now();
    }

    @Test
    void the_measures_are_fit_to_use_from_all_of_them_to_the_children_behind_one() {
        signIn(people.with("director"));

        isFitToUse("/measures", "measures");
        isFitToUse("/measures/ASM-45", "measure");
        isFitToUse(
                "/measures/REF-RE/children?period=year&who=below&by=team&group=ALLOCATIONS/North", "measure-children");
        isFitToUse("/measures/ASM-45/steps", "measure-steps");
        isFitToUse("/measures/neighbours", "measure-neighbours");
    }

    @Test
    void the_service_page_and_a_performance_book_are_fit_to_use() {
        signIn(people.with("director"));

        isFitToUse("/dashboard", "service");
        page.navigate("/measures/books/new");
        page.getByText("Make the book").click();
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            page.reload();
            return page.content().contains("Internal edition");
        });
        isFitToUse(page.url(), "measure-book");
        isFitToUse("/measures/books/new", "measure-book-form");
    }

    @Test
    void they_are_fit_to_use_for_who_sees_figures_alone() {
        signIn(people.with("lead-member"));

        isFitToUse("/measures/REF-RE", "measure-rounded");
    }
}

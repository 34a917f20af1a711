package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Book;
import org.throughline.web.insight.book.Books;

class BooksTest extends ServiceTest {

    @Autowired
    SmallCouncil council;

    @Autowired
    Counting counting;

    @Autowired
    Counts counts;

    @Autowired
    Sights sights;

    @Autowired
    Books books;

    @Autowired
    TestPeople people;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    Map<String, PersonId> children;
    Person director;
    Person board;

    @BeforeEach
    void load() {
        children = council.load();
        counting.now();
        director = people.with("director");
        board = people.with("lead-member");
    }

    @Test
    void a_book_taken_out_again_is_the_same_byte_for_byte_whatever_became_of_the_record() throws Exception {
        var ella = Optional.ofNullable(children.get("Ella")).orElseThrow();
        var book = made(UUID.randomUUID(), LocalDate.now(clock));
        var first = csv(book, "internal");
        var firstForAll = csv(book, "public");
        people.restricted(ella);
        try {
            var later = made(UUID.randomUUID(), LocalDate.now(clock));

            assertThat(csv(later, "internal")).as("a child fewer is counted").isNotEqualTo(first);
            assertThat(csv(book, "internal")).isEqualTo(first);
            assertThat(csv(book, "public")).isEqualTo(firstForAll);
        } finally {
            people.unrestricted(ella);
        }
    }

    @Test
    void the_figures_of_a_book_as_at_today_are_those_of_the_measures_pages() throws Exception {
        var chapters = books.chapters(made(UUID.randomUUID(), LocalDate.now(clock)));
        var all = counts.of(sights.of(director.account())).orElseThrow();

        assertThat(chapters).hasSize(all.figures().size());
        for (var chapter : chapters) {
            assertThat(chapter.whole().stream().map(kept -> kept.figure()).toList())
                    .isEqualTo(all.of(new MeasureCode(chapter.words().code())));
            var year = chapter.of(Window.Kind.YEAR).orElseThrow();
            for (var sort : new String[] {"TEAM", "SEX", "AGE", "ETHNICITY"}) {
                assertThat(chapter.figures().stream()
                                .filter(kept -> kept.sort().equals(sort))
                                .mapToLong(kept -> kept.numerator())
                                .sum())
                        .as("%s by %s", chapter.words().code(), sort)
                        .isEqualTo(year.numerator());
            }
        }
    }

    @Test
    void a_book_as_at_an_earlier_day_holds_nothing_that_happened_later() throws Exception {
        var chapters =
                books.chapters(made(UUID.randomUUID(), LocalDate.now(clock).minusDays(60)));

        var referred = chapters.stream()
                .filter(chapter -> chapter.words().code().equals("REF-RE"))
                .findFirst()
                .orElseThrow();
        var today = counts.of(sights.of(director.account()))
                .orElseThrow()
                .of(new MeasureCode("REF-RE"), Window.Kind.YEAR)
                .orElseThrow();
        assertThat(referred.of(Window.Kind.YEAR).orElseThrow().denominator()).isLessThan(today.denominator());
    }

    @Test
    void a_book_is_shown_with_its_files_and_asked_for_twice_it_is_made_once() throws Exception {
        var id = UUID.randomUUID();
        made(id, LocalDate.now(clock));
        made(id, LocalDate.now(clock));

        assertThat(books.all().stream().filter(book -> book.id().equals(id))).hasSize(1);
        shown(director, "/measures/books").andExpect(content().string(containsString("/measures/books/" + id)));
        shown(director, "/measures/books/" + id)
                .andExpect(content().string(containsString("internal/book.pdf")))
                .andExpect(content().string(containsString("Referred again within 12 months")));
        shown(director, "/measures/books/" + id + "/internal/book.pdf")
                .andExpect(content().contentType("application/pdf"));
        shown(director, "/measures/books/" + id + "/internal/book.xlsx");
    }

    @Test
    void who_sees_figures_alone_gets_the_public_edition_without_a_small_number() throws Exception {
        var book = made(UUID.randomUUID(), LocalDate.now(clock));

        shown(board, "/measures/books/" + book)
                .andExpect(content().string(containsString("Not shown")))
                .andExpect(content().string(not(containsString("/internal/"))));
        assertThat(new String(
                        shown(board, "/measures/books/" + book + "/public/figures.csv")
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .contains("REF-RE,Referred again within 12 months,The last 12 months")
                .doesNotContain(",8,");
        for (var file : new String[] {"book.pdf", "book.xlsx", "figures.csv"}) {
            mvc.perform(get("/measures/books/" + book + "/internal/" + file).with(people.signedIn(board)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(get("/measures/books/new").with(people.signedIn(board))).andExpect(status().isForbidden());
    }

    @Test
    void a_book_is_not_made_of_a_day_to_come_or_of_no_day() throws Exception {
        for (var day : new String[] {LocalDate.now(clock).plusDays(1).toString(), "the end of October", ""}) {
            mvc.perform(post("/measures/books/new")
                            .param("day", day)
                            .with(people.signedIn(director))
                            .with(csrf()))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(get("/measures/books/" + UUID.randomUUID()).with(people.signedIn(director)))
                .andExpect(status().isNotFound());
    }

    private UUID made(UUID id, LocalDate day) throws Exception {
        mvc.perform(post("/measures/books/new")
                        .param("id", id.toString())
                        .param("day", day.toString())
                        .with(people.signedIn(director))
                        .with(csrf()))
                .andExpect(redirectedUrl("/measures/books/" + id));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> books.find(id).orElseThrow().state() != Book.State.WAITING);
        assertThat(books.find(id).orElseThrow().state()).isEqualTo(Book.State.DONE);
        return id;
    }

    private byte[] csv(UUID book, String edition) throws Exception {
        return shown(director, "/measures/books/" + book + "/" + edition + "/figures.csv")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions shown(Person who, String address) throws Exception {
        return mvc.perform(get(address).with(people.signedIn(who))).andExpect(status().isOk());
    }
}

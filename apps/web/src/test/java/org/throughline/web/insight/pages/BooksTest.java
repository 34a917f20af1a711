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
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.TestFolder;
import org.throughline.web.access.Sights;
import org.throughline.web.access.TestPeople;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.insight.Counting;
import org.throughline.web.insight.Counts;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Book;
import org.throughline.web.insight.book.Books;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

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

    @Autowired
    Loads loads;

    @Autowired
    FlywayConnectionDetails owner;

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
    void a_book_of_the_record_as_it_was_known_is_the_same_when_it_is_made_again_whatever_was_loaded_since()
            throws Exception {
        var today = LocalDate.now(clock);
        knownBefore("5 days");
        var then = made(UUID.randomUUID(), today.minusDays(3), today.minusDays(1));
        var gwenWasSeen = TestFolder.of("seen-late");
        Files.writeString(
                gwenWasSeen.resolve("ssd_cp_visits.csv"), """
                cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom
                SCV1,SCGWEN,%s,Y,Y,N
                SCV2,SCAMIRA,%s,Y,N,N
                """.formatted(today.minusDays(4), today.minusDays(8)));
        loads.load(LoadRequest.of(Actor.system("os:test"), gwenWasSeen), Progress.SILENT);

        var again = made(UUID.randomUUID(), today.minusDays(3), today.minusDays(1));
        var now = made(UUID.randomUUID(), today.minusDays(3), null);

        assertThat(csv(again, "internal")).isEqualTo(csv(then, "internal"));
        assertThat(csv(again, "public")).isEqualTo(csv(then, "public"));
        assertThat(csv(now, "internal")).as("Gwen was seen, as is known now").isNotEqualTo(csv(then, "internal"));
        assertThat(new String(csv(then, "internal"), StandardCharsets.UTF_8))
                .containsPattern("REF-RE,Referred again within 12 months,The last 12 months,.*,[1-9][0-9]*,0,part of");
        shown(director, "/measures/books/" + then)
                .andExpect(content().string(containsString("as known on")))
                .andExpect(content().string(containsString("What was entered, corrected or loaded after")));
    }

    /** As if everything that the record holds had been entered so much earlier. */
    private void knownBefore(String interval) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("update journeys.entry set known = known - interval '%s'".formatted(interval));
        }
    }

    @Test
    void nothing_is_known_of_a_day_before_the_first_file() throws Exception {
        var day = LocalDate.of(2000, 1, 1);

        assertThat(books.chapters(made(UUID.randomUUID(), day, day)))
                .flatExtracting(chapter -> chapter.figures())
                .allMatch(kept -> kept.numerator() == 0 && kept.covered() == Covered.NOT);
    }

    @ParameterizedTest(name = "as at {0} days ago, known {1} days ago")
    @CsvSource({"10,11", "10,0", "10,-1"})
    void a_book_is_known_on_a_day_from_the_one_it_is_made_of_to_yesterday(int asAt, int known) throws Exception {
        var today = LocalDate.now(clock);
        mvc.perform(post("/measures/books/new")
                        .param("day", today.minusDays(asAt).toString())
                        .param("known", today.minusDays(known).toString())
                        .with(people.signedIn(director))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("known-error")));
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
        assertThat(told(csv(book, "internal")))
                .as("of few children there is much to hide")
                .anyMatch(number -> number % 5 != 0);
        assertThat(told(shown(board, "/measures/books/" + book + "/public/figures.csv")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray()))
                .allMatch(number -> number % 5 == 0);
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

    /** Every number above and below a line that a file of figures tells. */
    private static List<Long> told(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .flatMap(cells -> Stream.of(cells[cells.length - 4], cells[cells.length - 3]))
                .filter(cell -> !cell.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    private UUID made(UUID id, LocalDate day) throws Exception {
        return made(id, day, null);
    }

    private UUID made(UUID id, LocalDate day, @Nullable LocalDate known) throws Exception {
        mvc.perform(post("/measures/books/new")
                        .param("id", id.toString())
                        .param("day", day.toString())
                        .param("known", known == null ? "" : known.toString())
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

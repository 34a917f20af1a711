package org.throughline.web.insight.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.web.ServiceTest;
import org.throughline.web.SmallCouncil;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.trail.Actor;

class MonthlyBookTest extends ServiceTest {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Autowired
    SmallCouncil council;

    @Autowired
    Books books;

    @Autowired
    Journeys journeys;

    @Test
    void when_a_month_is_over_its_book_is_made_once_by_itself_as_at_its_last_day() {
        council.load();
        var lastOfMay = LocalDate.of(2031, 5, 31);

        look(LocalDate.of(2031, 6, 1));
        look(LocalDate.of(2031, 6, 2));

        assertThat(asAt(lastOfMay)).singleElement().satisfies(book -> {
            assertThat(book.by()).isEqualTo("Throughline, by itself");
            assertThat(book.knownOn()).isEmpty();
        });
        await().atMost(Duration.ofMinutes(2))
                .until(() -> asAt(lastOfMay).getFirst().state() == Book.State.DONE);
        look(LocalDate.of(2031, 6, 30));
        assertThat(asAt(lastOfMay)).hasSize(1);
    }

    @Test
    void a_month_of_which_somebody_has_made_a_book_gets_no_other() {
        council.load();
        var lastOfJune = LocalDate.of(2031, 6, 30);
        books.ask(new Actor("1", "Jo Test", "Director"), UUID.randomUUID(), lastOfJune, Optional.empty());

        look(LocalDate.of(2031, 7, 1));

        assertThat(asAt(lastOfJune))
                .singleElement()
                .satisfies(book -> assertThat(book.by()).isEqualTo("Jo Test"));
    }

    @Test
    void a_book_of_the_record_as_it_was_known_once_is_no_book_of_the_month() {
        council.load();
        var lastOfJuly = LocalDate.of(2031, 7, 31);
        books.ask(
                new Actor("1", "Jo Test", "Director"),
                UUID.randomUUID(),
                lastOfJuly,
                Optional.of(LocalDate.of(2020, 1, 1)));

        look(LocalDate.of(2031, 8, 1));

        assertThat(asAt(lastOfJuly)).hasSize(2);
    }

    private void look(LocalDate today) {
        var early = today.atTime(5, 40).atZone(ENGLAND);
        new MonthlyBook(books, journeys, Clock.fixed(early.toInstant(), ENGLAND)).look();
    }

    private List<Book> asAt(LocalDate day) {
        return books.all().stream().filter(book -> book.asAt().equals(day)).toList();
    }
}

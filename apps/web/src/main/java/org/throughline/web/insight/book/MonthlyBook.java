package org.throughline.web.insight.book;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.trail.Actor;

/**
 * Makes the performance book of each month by itself when the month is over, as at its last day, unless somebody has made
 * it already. It looks once a day, so a service that stood still on the first makes it when it runs again.
 */
@Component
class MonthlyBook {

    private static final Actor BY_ITSELF = new Actor("monthly-book", "Throughline, by itself", "");

    private final Books books;
    private final Journeys journeys;
    private final Clock clock;

    MonthlyBook(Books books, Journeys journeys, Clock clock) {
        this.books = books;
        this.journeys = journeys;
        this.clock = clock;
    }

    @Scheduled(cron = "${throughline.insight.book:0 40 5 * * *}", zone = "Europe/London")
    void look() {
        var lastDay = YearMonth.now(clock).minusMonths(1).atEndOfMonth();
        boolean isAnythingHeld = journeys.latestEntry() > 0;
        if (isAnythingHeld && !books.isThereOneOf(lastDay)) {
            books.ask(BY_ITSELF, id(lastDay.toString()), lastDay, Optional.empty());
        }
    }

    /** The same for the same month, so that two services on one database make it once. */
    private static UUID id(String month) {
        return UUID.nameUUIDFromBytes(("monthly book as at " + month).getBytes(StandardCharsets.UTF_8));
    }
}

package org.throughline.web.oversight.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.clocks.StatutoryClocks;
import org.throughline.clocks.reading.StatutoryClock;
import org.throughline.web.oversight.Item;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.DueWords;
import org.throughline.web.pages.LateWords;
import org.throughline.web.pages.LawWords;

/** What the clocks say, in the words of a list. */
final class ClockWords {

    private final Map<String, StatutoryClock> clocks = new HashMap<>();
    private final DueWords due;

    ClockWords(StatutoryClocks clocks, DueWords due) {
        clocks.all().forEach(clock -> this.clocks.put(clock.code().value(), clock));
        this.due = due;
    }

    /** As a worklist says it; the code where a clock is no longer kept. */
    String plainName(String code) {
        return clock(code).map(StatutoryClock::plainName).orElse(code);
    }

    Optional<LawWords> law(Item item) {
        return clock(item.clock())
                .map(clock -> item.started().map(clock::source).orElseGet(clock::source))
                .map(LawWords::of);
    }

    /** What late means for it, what it waits for, and whose it is; nothing where the clock is no longer kept. */
    List<String> more(Item item) {
        return clock(item.clock())
                .map(clock -> LateWords.more(clock.terms(), item.due(), item.lastInTime(), item.dueAt()))
                .orElse(List.of());
    }

    /** Whether it is a review, which reviewers record and nobody else. */
    boolean isReviewers(Item item) {
        return clock(item.clock())
                .filter(clock -> LateWords.isReviewers(clock.terms()))
                .isPresent();
    }

    /** Whose duty it is, by role; empty where the clock is no longer kept. */
    String owner(Item item) {
        return clock(item.clock()).map(clock -> clock.terms().owner().words()).orElse("");
    }

    /** Such as "6 March 2026"; says so where no day is known. */
    String due(Item item) {
        return item.due().map(Days::inWords).orElse("No due date");
    }

    /** Such as "Overdue by 3 working days". */
    String standing(Item item) {
        return switch (item.kind()) {
            case LATE -> item.due().map(day -> due.late(day, item.dueAt())).orElse("Overdue");
            case SOON, LATER ->
                item.due()
                        .map(day -> due.left(day, item.lastInTime(), item.dueAt()))
                        .orElse("Running");
            case MET -> item.done().map(day -> "Done on " + Days.inWords(day)).orElse("Done");
            case MET_LATE ->
                item.done()
                        .map(day -> "Done on " + Days.inWords(day)
                                + item.due()
                                        .map(limit ->
                                                ", " + due.doneLate(limit, day).toLowerCase(java.util.Locale.UK))
                                        .orElse(""))
                        .orElse("Done late");
            case CANNOT_TELL -> item.why();
        };
    }

    private Optional<StatutoryClock> clock(String code) {
        return Optional.ofNullable(clocks.get(code));
    }
}

package org.throughline.examples.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.calendar.CollectionYear;

/**
 * The two collection years that an authority's files cover: the one that runs on the day they are made, and the closed
 * one before it.
 */
public record Window(CollectionYear closed, CollectionYear running) {

    public static Window around(LocalDate asAt) {
        var running = CollectionYear.of(asAt);
        return new Window(CollectionYear.ending(running.ending() - 1), running);
    }

    public List<CollectionYear> years() {
        return List.of(closed, running);
    }

    public LocalDate first() {
        return closed.first();
    }

    public LocalDate last() {
        return running.last();
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first(), last()) + 1;
    }
}

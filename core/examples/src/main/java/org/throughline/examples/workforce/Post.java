package org.throughline.examples.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.examples.lives.Window;

/** A post of a team, held by one worker after another, empty at times; counts the children given to it month by month. */
final class Post {

    private static final int MONTHS_IN_A_YEAR = 12;

    private final List<Worker> holders = new ArrayList<>();
    private final LocalDate first;
    private final int[] children;

    Post(Window window) {
        first = window.first();
        children = new int[monthOfAll(window.last()) - monthOfAll(first) + 1];
    }

    void heldBy(Worker worker) {
        holders.add(worker);
    }

    List<Worker> holders() {
        return holders;
    }

    Optional<Worker> holderOn(LocalDate day) {
        for (var holder : holders) {
            if (holder.isThereOn(day)) {
                return Optional.of(holder);
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> nextHeldAfter(LocalDate day) {
        return holders.stream()
                .map(Worker::from)
                .filter(from -> from.isAfter(day))
                .findFirst();
    }

    /** How many children were given to it in that day's month. */
    int childrenOn(LocalDate day) {
        return children[month(day)];
    }

    void take(LocalDate from, LocalDate to) {
        if (!to.isBefore(first)) {
            for (int month = month(from); month <= month(to); month++) {
                children[month]++;
            }
        }
    }

    private static int monthOfAll(LocalDate day) {
        return day.getYear() * MONTHS_IN_A_YEAR + day.getMonthValue();
    }

    private int month(LocalDate day) {
        return Math.clamp(monthOfAll(day) - monthOfAll(first), 0, children.length - 1);
    }
}

package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/** Things done one after the other, as known on a day: one for each day, in order. What has no readable day is not in it. */
public record Series(List<Done> done) {

    public record Done(LocalDate day, Recorded<?> fact) {}

    public Series {
        done = List.copyOf(done);
    }

    public static Series of(Stream<? extends Recorded<?>> facts, LocalDate asAt) {
        var byDay = new TreeMap<LocalDate, Recorded<?>>();
        facts.forEach(fact -> fact.happened().knownBy(asAt).day().ifPresent(day -> byDay.putIfAbsent(day, fact)));
        return new Series(byDay.entrySet().stream()
                .map(entry -> new Done(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** Those from a day to a day, both included; without a last day to the end. */
    public Series within(LocalDate first, Optional<LocalDate> last) {
        return new Series(done.stream()
                .filter(each -> !each.day().isBefore(first)
                        && last.filter(each.day()::isAfter).isEmpty())
                .toList());
    }

    public Series after(LocalDate day) {
        return new Series(done.stream().filter(each -> each.day().isAfter(day)).toList());
    }

    public boolean isEmpty() {
        return done.isEmpty();
    }

    public int size() {
        return done.size();
    }

    public Done get(int n) {
        return done.get(n);
    }

    /** When the n-th was done, counted from 0; undated where there is none. */
    public When when(int n) {
        return n < done.size() ? When.on(done.get(n).day()) : When.UNDATED;
    }
}

package org.throughline.returns.ssda903;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.ssda903.Row.Episode;
import org.throughline.returns.ssda903.Row.MissingPeriod;
import org.throughline.returns.ssda903.Row.Review;

/**
 * Works out the collection year of tables that do not say it: the year in which most of their reviews, ends of
 * episodes and missing periods fall, for a return holds those of its own year only. The latest date alone would let
 * one slip of the pen move the whole return.
 */
final class YearOfDates {

    private final Map<Integer, Integer> ofTheYear = new TreeMap<>();
    private final Map<Integer, Integer> starts = new TreeMap<>();

    static Optional<Integer> of(YearFiles files) throws IOException {
        var dates = new YearOfDates();
        for (var table : files.tables()) {
            files.read(table, Listing.unheard(), dates::take);
        }
        return dates.year();
    }

    /** By the rows taken so far; empty where none has a date that tells. */
    Optional<Integer> year() {
        return mostOften(ofTheYear).or(() -> starts.keySet().stream().max(Comparator.naturalOrder()));
    }

    void take(Row row) {
        switch (row) {
            case Episode episode -> {
                count(episode.dec(), ofTheYear);
                count(episode.decom(), starts);
            }
            case Review review -> count(review.review(), ofTheYear);
            case MissingPeriod missing -> count(missing.end(), ofTheYear);
            default -> {}
        }
    }

    private static void count(String date, Map<Integer, Integer> years) {
        Days.slashed(date).day().ifPresent(day -> years.merge(CollectionYear.holding(day), 1, Integer::sum));
    }

    /** The later of two that come equally often. */
    private static Optional<Integer> mostOften(Map<Integer, Integer> years) {
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}

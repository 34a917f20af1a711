package org.throughline.measures.counting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.calendar.CollectionYear;

/**
 * How many children under 18 live in the council's area, by the mid-year estimates of the Office for National
 * Statistics: below the line of every rate. A setting of the council; no file about children holds it.
 *
 * @param estimates children by the year of the estimate
 */
public record Population(SortedMap<Integer, Long> estimates) {

    /** None is known, so no rate can be told. */
    public static final Population UNKNOWN = new Population(new TreeMap<>());

    public Population {
        estimates = new TreeMap<>(estimates);
        if (estimates.values().stream().anyMatch(children -> children < 1)) {
            throw new IllegalArgumentException("an estimate is of at least one child");
        }
    }

    /**
     * @param year the year of the estimate
     * @param wanted the year that the definition asks for
     */
    public record Estimate(int year, int wanted, long children) {

        /** True where an earlier estimate stands in, since the one that is asked for is not known. */
        public boolean standsIn() {
            return year != wanted;
        }
    }

    public static Population of(Map<Integer, Long> estimates) {
        return new Population(new TreeMap<>(estimates));
    }

    /**
     * For a year that ends in March 2025 the estimate of the middle of 2024; for any other period that of the
     * collection year its last day lies in. Where that is not known, the latest before it.
     */
    public Optional<Estimate> of(Period period) {
        int wanted = CollectionYear.of(period.last()).ending() - 1;
        return Optional.ofNullable(estimates.headMap(wanted + 1).lastEntry())
                .map(known -> new Estimate(known.getKey(), wanted, known.getValue()));
    }

    /** What stands below the line: of a rate the children who live here, of anything else what was counted. */
    public long below(Definition definition, Period period, long counted) {
        return definition.unit() == Unit.PER_10000
                ? of(period).map(Estimate::children).orElse(0L)
                : counted;
    }
}

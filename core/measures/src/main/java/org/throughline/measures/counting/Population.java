package org.throughline.measures.counting;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.calendar.CollectionYear;
import org.throughline.clocks.settings.Setting;
import org.throughline.clocks.settings.Settings;

/**
 * How many children under 18 live in the council's area, by the mid-year estimates of the Office for National
 * Statistics: below the line of every rate. A setting of the council; no file about children holds it.
 *
 * @param estimates children by the year of the estimate
 */
public record Population(SortedMap<Integer, Long> estimates) {

    private static final int MOST = 999_999;

    /** Each value holds for the estimate of the year from which it is set; nought is none. */
    public static final Setting<Integer> CHILDREN = Setting.number(
            "population.children",
            "How many children under 18 live in the area, by the estimate for the middle of the year from which it is set.",
            0,
            0,
            MOST,
            "The Office for National Statistics publishes an estimate for the middle of each year; 0 stands until the council enters it, and no rate is told.");

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

    /** As the council has set it, each value for the year of the day from which it holds. */
    public static Population of(Settings settings) {
        var estimates = new TreeMap<Integer, Long>();
        for (var value : settings.history(CHILDREN)) {
            if (value.value() > 0) {
                estimates.put(value.from().getYear(), value.value().longValue());
            }
        }
        return new Population(estimates);
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

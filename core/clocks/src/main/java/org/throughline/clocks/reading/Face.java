package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.function.Function;
import org.throughline.law.Provision;

/**
 * What a clock is called and what it keeps.
 *
 * @param name as those who count say it
 * @param plainName as a worklist says it
 * @param sources the provision that a clock begun on a day keeps
 */
public record Face(ClockCode code, String name, String plainName, Function<LocalDate, Provision> sources, Terms terms) {

    /** Of a duty whose law has not changed. */
    public static Face of(String code, String name, String plainName, Provision source, Terms terms) {
        return new Face(new ClockCode(code), name, plainName, _ -> source, terms);
    }

    /** Of a duty whose provision depends on the day on which it began. */
    public static Face of(
            String code, String name, String plainName, Function<LocalDate, Provision> sources, Terms terms) {
        return new Face(new ClockCode(code), name, plainName, sources, terms);
    }
}

package org.throughline.measures.counting;

import static java.util.Comparator.comparing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.calendar.Age;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.Recorded;
import org.throughline.journey.When;

/**
 * What a return states of a child for a whole year. It carries no date, so it speaks for the day the year ends on.
 *
 * @param yearEnds that day
 */
public record YearStated<F extends Fact>(Recorded<F> stated, LocalDate yearEnds) {

    /** Of a year whose last day lies in the period; the latest, and of a year's several rows the first. */
    public static <F extends Fact> Optional<YearStated<F>> in(Period period, Child child, Class<F> type) {
        return child.facts(type).stream()
                .flatMap(stated ->
                        end(stated.happened()).filter(period::holds).map(end -> new YearStated<>(stated, end)).stream())
                .sorted(comparing((YearStated<F> year) -> year.yearEnds()).reversed())
                .findFirst();
    }

    private static Optional<LocalDate> end(When when) {
        return when instanceof When.During(var _, var last) ? Optional.of(last) : Optional.empty();
    }

    /** The child's age on that day; empty where the day of birth is not known. */
    public OptionalInt age(Child child, Optional<String> bornOtherwise) {
        return bornOtherwise
                .map(YearStated::day)
                .orElseGet(() -> born(child))
                .map(day -> Age.inYears(day, yearEnds))
                .orElse(OptionalInt.empty());
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return given.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As the same line says first. */
    private Optional<LocalDate> born(Child child) {
        return child.facts(Born.class).stream()
                .filter(born -> born.line().equals(stated.line()))
                .findFirst()
                .flatMap(born -> born.happened().day());
    }
}

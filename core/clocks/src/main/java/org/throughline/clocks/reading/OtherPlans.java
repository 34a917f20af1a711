package org.throughline.clocks.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.journey.Journey;
import org.throughline.journey.PeriodsOfCare;
import org.throughline.journey.ProtectionPlans;
import org.throughline.journey.When;

/**
 * The times in which a child protection plan, or the care plan of a child looked after, stood in place of a child in need
 * plan, in order of their beginning. Short breaks do not make a child looked after.
 */
public record OtherPlans(List<Time> times) {

    /** @param ended the first day on which it was over, empty while it lasts */
    public record Time(LocalDate began, Optional<LocalDate> ended) {}

    public OtherPlans {
        times = List.copyOf(times);
    }

    /** As known on a day. */
    public static OtherPlans in(Journey journey, LocalDate asAt) {
        var protectedThen = ProtectionPlans.in(journey).stream()
                .flatMap(plan -> plan.started().happened().knownBy(asAt).day().stream()
                        .map(began -> new Time(began, over(plan.over().knownBy(asAt)))));
        var lookedAfter = PeriodsOfCare.asAt(journey, asAt).periods().stream()
                .map(period -> new Time(period.began(), period.ended()));
        return new OtherPlans(Stream.concat(protectedThen, lookedAfter)
                .sorted(Comparator.comparing(Time::began))
                .toList());
    }

    /** What a later census leaves out stands in the place of nothing any more. */
    private static Optional<LocalDate> over(When over) {
        return over instanceof When.LeftOut(var since) ? Optional.of(since) : over.day();
    }

    public boolean runOn(When when) {
        return when.day()
                .filter(day -> times.stream()
                        .anyMatch(time -> !time.began().isAfter(day)
                                && time.ended().filter(end -> !end.isAfter(day)).isEmpty()))
                .isPresent();
    }

    /** When the first of them began after that day; undated where none did. */
    public When firstAfter(When start) {
        return times.stream()
                .map(Time::began)
                .filter(began -> start.day().filter(began::isAfter).isPresent())
                .findFirst()
                .map(When::on)
                .orElse(When.UNDATED);
    }
}

package org.throughline.measures.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.journey.CareEpisode;
import org.throughline.measures.counting.Care;
import org.throughline.measures.counting.Child;
import org.throughline.measures.counting.Period;

/** The episodes with which a child left care in a period. */
public final class Leaving {

    /** The end of an episode after which care goes on. */
    private static final String CARE_GOES_ON = "X1";

    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private Leaving() {}

    /** In the order of the file. */
    static List<CareEpisode> in(Child child, Period period) {
        var care = child.care(period.reckonedOn());
        return care.returned().stream().filter(leavesIn(period, care)).toList();
    }

    private static Predicate<CareEpisode> leavesIn(Period period, Care care) {
        return episode -> !episode.isShortBreak()
                && episode.isUsable(care.asAt())
                && episode.endedBy(care.asAt()).filter(period::holds).isPresent()
                && !episode.endedBecause().isEmpty()
                && !episode.endedBecause().equals(CARE_GOES_ON);
    }

    /** A child who left more than once counts with the last time. */
    public static Optional<CareEpisode> last(Child child, Period period) {
        return in(child, period).stream().reduce((one, next) -> day(next).isBefore(day(one)) ? one : next);
    }

    static LocalDate day(CareEpisode episode) {
        return episode.ended().day().orElseThrow();
    }

    static boolean byAdoption(CareEpisode episode) {
        return ADOPTED.contains(episode.endedBecause());
    }
}

package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;

/** Times that a child was missing or away: few children, some of them again and again. */
final class Absences {

    private Absences() {}

    /** While looked after, from the age of eleven. */
    static List<Missing> whileLookedAfter(Stayed stayed, Chance chance) {
        boolean runsAway = chance.happens(stayed.ageOn(stayed.to().minusDays(1)) >= 12 ? 0.2 : 0.01);
        return runsAway
                ? between(Days.later(stayed.from(), stayed.birthday(11)), stayed.to(), chance.between(25, 130), chance)
                : List.of();
    }

    /** While living with the family. */
    static List<Missing> fromHome(LocalDate from, LocalDate to, Chance chance) {
        return chance.happens(0.05) ? between(from, to, 70, chance) : List.of();
    }

    private static List<Missing> between(LocalDate from, LocalDate to, int often, Chance chance) {
        var found = new ArrayList<Missing>();
        var day = from.plusDays(1 + chance.lasting(often));
        while (day.isBefore(to)) {
            int days = chance.happens(0.82) ? chance.between(0, 1) : chance.between(2, 6) + chance.lasting(3);
            var back = Days.earlier(day.plusDays(days), to.minusDays(1));
            boolean offered = chance.happens(0.9);
            boolean accepted = offered && chance.happens(0.72);
            found.add(new Missing(
                    chance.happens(0.8) ? "M" : "A",
                    day,
                    back,
                    offered ? "Y" : "N",
                    offered ? accepted ? "Y" : "N" : "NA"));
            day = back.plusDays(2 + chance.lasting(often));
        }
        return found;
    }
}

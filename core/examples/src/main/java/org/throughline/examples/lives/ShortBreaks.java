package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;

/** Short breaks of disabled children: a few have stays recorded one by one, a few an agreement to a series. */
final class ShortBreaks {

    private ShortBreaks() {}

    static List<ShortBreak> between(LocalDate from, LocalDate to, Chance chance) {
        if (!from.plusDays(60).isBefore(to)) {
            return List.of();
        }
        if (chance.happens(0.1)) {
            return List.of(new ShortBreak(from, to, "V4", "K2", "PR1", "E8"));
        }
        var stays = new ArrayList<ShortBreak>();
        if (chance.happens(0.1)) {
            var day = from;
            while (day.isBefore(to.minusDays(8))) {
                var back = day.plusDays(chance.between(2, 5));
                stays.add(new ShortBreak(day, back, "V3", "K2", "PR1", "E4A"));
                day = back.plusDays(25 + chance.lasting(40));
            }
        }
        return stays;
    }
}

package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.calendar.Age;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.Leaving.Birthday;

/**
 * What becomes of a young person after care, birthday by birthday, in the shares of England in 2025: in education,
 * employment or training 54%, suitable accommodation 89%.
 */
final class LeavingCare {

    private static final Mix<String> IN_TOUCH = Mix.ofCodes("YES 91.5 NO 3.8 REFU 1.7 NREQ 2.6 RHOM 0.4");
    private static final Mix<String> ACTIVITY =
            Mix.ofCodes("F1 6.5 P1 0.4 F2 20 P2 2.5 F4 3 P4 0.4 F5 17 P5 6 G4 13 G5 20 G6 8");
    private static final Mix<String> ACCOMMODATION =
            Mix.ofCodes("U1 33 D1 16 B1 12 Z1 10 E1 4 K1 4 T1 1 C1 5 Y1 2 V1 2 R1 1"
                    + " G1 1.4 X2 3.6 S2 1.2 B2 0.8 D2 0.8 Y2 0.8 W2 0.6 V2 0.6 U2 0.8");

    private LeavingCare() {}

    /** @param to the day on which the authority's duties end */
    static Leaving of(LocalDate born, LocalDate from, LocalDate to, boolean stayedPut, Chance chance) {
        var birthdays = new ArrayList<Birthday>();
        String activity = ACTIVITY.draw(chance);
        String home = stayedPut ? "Z1" : ACCOMMODATION.draw(chance);
        for (int age = 17; age <= 25; age++) {
            var on = Age.reached(born, age);
            if (!on.isAfter(from) || on.isAfter(to)) {
                continue;
            }
            if (chance.happens(0.35)) {
                activity = ACTIVITY.draw(chance);
            }
            if (chance.happens(0.3)) {
                home = ACCOMMODATION.draw(chance);
            }
            var inTouch = IN_TOUCH.draw(chance);
            boolean known = inTouch.equals("YES")
                    || inTouch.equals("NREQ")
                    || (chance.happens(0.25) && !inTouch.equals("RHOM"));
            birthdays.add(new Birthday(on, inTouch, known ? activity : "0", known ? home : "0"));
        }
        return new Leaving(
                from,
                to,
                birthdays,
                days(from.plusDays(chance.between(3, 30)), to, 26, 58, chance),
                days(from.minusDays(chance.between(5, 120)), to, 140, 215, chance));
    }

    /** Days so far from one another, some of them later than they should be. */
    private static List<LocalDate> days(LocalDate first, LocalDate to, int least, int most, Chance chance) {
        var days = new ArrayList<LocalDate>();
        var day = Days.worked(first);
        while (day.isBefore(to)) {
            days.add(day);
            day = Days.worked(day.plusDays(chance.between(least, most)));
        }
        return days;
    }
}

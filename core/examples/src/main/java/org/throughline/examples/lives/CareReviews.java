package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.PeriodOfCare.Review;

/** Reviews of a looked-after child's case: most in time, some late. */
final class CareReviews {

    private static final Mix<String> FROM_FOUR = Mix.ofCodes("PN1 22 PN2 3 PN3 4 PN4 4 PN5 5 PN6 52 PN7 10");
    private static final Mix<String> FROM_TEN = Mix.ofCodes("PN1 47 PN2 4 PN3 2 PN4 3 PN5 5 PN6 28 PN7 11");

    private CareReviews() {}

    static List<Review> of(Stayed stayed, Pace pace, Chance chance) {
        var reviews = new ArrayList<Review>();
        var day = Days.due(stayed.from(), late(pace, chance) ? chance.between(21, 34) : chance.between(12, 20));
        while (day.isBefore(stayed.to())) {
            reviews.add(new Review(day, participation(stayed, day, chance)));
            int gap = reviews.size() == 1 ? chance.between(66, 84) : chance.between(140, 175);
            day = Days.worked(day.plusDays(gap + (late(pace, chance) ? chance.between(20, 60) : 0)));
        }
        return reviews;
    }

    private static boolean late(Pace pace, Chance chance) {
        return chance.happens(pace.careReviewsLate());
    }

    private static String participation(Stayed stayed, LocalDate day, Chance chance) {
        int age = stayed.ageOn(day);
        return age < 4 ? "PN0" : (age < 10 ? FROM_FOUR : FROM_TEN).draw(chance);
    }
}

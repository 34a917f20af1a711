package org.throughline.examples.lives;

import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;

/** Draws the outline of a family: how many children, how old, what each referral comes to and how long it lasts. */
final class Outliner {

    private static final int YEAR = 365;
    private static final int GROWN = 18 * YEAR + 4;
    private static final int TOO_OLD_TO_REFER = 17 * YEAR + 140;
    private static final int MOST_STRETCHES = 8;

    private static final Mix<Integer> CHILDREN =
            Mix.of(1, 52.0).and(2, 27.0).and(3, 13.5).and(4, 5.5).and(5, 2.0);

    /** Years of age, -1 for before birth. */
    private static final Mix<int[]> AGES = Mix.of(new int[] {-1, -1}, 3.0)
            .and(new int[] {0, 0}, 8)
            .and(new int[] {1, 4}, 26)
            .and(new int[] {5, 9}, 31)
            .and(new int[] {10, 15}, 27)
            .and(new int[] {16, 17}, 5);

    private static final Mix<int[]> AGES_OF_THE_CARED_FOR = Mix.of(new int[] {-1, -1}, 14.0)
            .and(new int[] {0, 0}, 21)
            .and(new int[] {1, 4}, 21)
            .and(new int[] {5, 9}, 14)
            .and(new int[] {10, 15}, 22)
            .and(new int[] {16, 17}, 9);

    private static final Mix<Integer> PROTECTION_REVIEWS = Mix.of(1, 24.0)
            .and(2, 40)
            .and(3, 19)
            .and(4, 8)
            .and(5, 4.5)
            .and(6, 2.9)
            .and(7, 1.6);

    private final Pace pace;

    Outliner(Pace pace) {
        this.pace = pace;
    }

    Outline draw(Chance chance) {
        var course = Course.first(chance);
        var ages = ages(course, chance);
        var stretches = new ArrayList<Stretch>();
        int day = 0;
        int gap = 0;
        boolean wasProtected = false;
        while (true) {
            var stretch = stretch(course, gap, ages, day, chance);
            stretches.add(stretch);
            day += stretch.days();
            wasProtected |= stretch.planned();
            gap = chance.happens(0.62) ? 8 + chance.lasting(130) : 30 + chance.lasting(520);
            if (stretches.size() == MOST_STRETCHES
                    || !chance.happens(course.referredAgain())
                    || ages.getFirst() + day + gap > TOO_OLD_TO_REFER) {
                return new Outline(ages, stretches);
            }
            day += gap;
            course = Course.again(wasProtected, chance);
        }
    }

    private static List<Integer> ages(Course course, Chance chance) {
        var ages = new ArrayList<Integer>();
        switch (course) {
            case ALONE -> ages.add(chance.happens(0.22) ? days(14, 15, chance) : chance.between(16 * YEAR, GROWN - 60));
            case DISABLED -> ages.add(days(1, 14, chance));
            default -> {
                var years = (course == Course.CARED_FOR ? AGES_OF_THE_CARED_FOR : AGES).draw(chance);
                int age = years[0] < 0 ? chance.between(-180, -20) : days(years[0], years[1], chance);
                ages.add(age);
                for (int more = CHILDREN.draw(chance); more > 1; more--) {
                    age += chance.between(340, 1_500);
                    if (age < TOO_OLD_TO_REFER) {
                        ages.add(age);
                    }
                }
            }
        }
        return ages;
    }

    private static int days(int fromYears, int toYears, Chance chance) {
        return Math.min(chance.between(fromYears * YEAR, toYears * YEAR + YEAR - 1), TOO_OLD_TO_REFER);
    }

    private Stretch stretch(Course course, int gap, List<Integer> ages, int day, Chance chance) {
        int assessment = assessment(chance);
        int assessed = (int) (assessment * 1.45) + 2;
        return switch (course) {
            case NO_FURTHER_ACTION -> plain(course, gap, 0, -1, 0, 0);
            case ASSESSED -> plain(course, gap, assessment, -1, 0, 0);
            case ENQUIRED -> plain(course, gap, assessment, chance.between(0, 14), 0, chance.between(5, 75));
            case SUPPORTED ->
                plain(
                        course,
                        gap,
                        assessment,
                        chance.happens(0.16) ? chance.between(0, 20) : -1,
                        support(chance),
                        chance.between(3, 60));
            case DISABLED -> plain(course, gap, assessment, -1, chance.between(400, 3_000), 10);
            case PROTECTED -> {
                int before = chance.happens(0.3) ? chance.between(40, 260) : 0;
                yield protection(
                        course, gap, assessment, before == 0 ? chance.between(0, 25) : assessed + before, chance);
            }
            case CARED_FOR -> intoCare(gap, assessment, ages, day, chance);
            case ALONE -> {
                int inCare = GROWN - ages.getFirst();
                var ending = Ending.ofAChildWhoCameAlone(chance);
                yield cared(plain(course, gap, assessment, -1, 0, 30), 0, List.of(stay(0, ending, inCare, chance)));
            }
        };
    }

    private Stretch intoCare(int gap, int assessment, List<Integer> ages, int day, Chance chance) {
        Stretch before;
        int careAfter;
        if (chance.happens(0.45)) {
            before = protection(Course.CARED_FOR, gap, assessment, chance.between(0, 30), chance);
            careAfter = before.enquiryAfter() + 30 + chance.between(20, 320);
        } else if (chance.happens(0.55)) {
            int enquiry = chance.happens(0.5) ? chance.between(0, 10) : -1;
            before = plain(Course.CARED_FOR, gap, assessment, enquiry, 0, chance.between(30, 160));
            careAfter = chance.happens(0.3) ? chance.between(0, 4) : chance.between(5, 75);
        } else {
            int support = 60 + chance.lasting(160);
            before = plain(Course.CARED_FOR, gap, assessment, -1, support, chance.between(30, 160));
            careAfter = 90 + chance.between(0, support);
        }
        careAfter = Math.min(careAfter, GROWN - 60 - ages.getFirst() - day);
        var stays = new ArrayList<Stretch.Stay>();
        for (int child = 0; child < ages.size(); child++) {
            int age = ages.get(child) + day + careAfter;
            boolean into = child == 0 || chance.happens(0.72);
            if (into && age >= 0 && age < GROWN - 30) {
                stays.add(stay(child, Ending.of(age / YEAR, chance), GROWN - age, chance));
            }
        }
        if (stays.isEmpty()) {
            // not born yet on that day: comes into care at birth
            int birth = -ages.getFirst() - day;
            careAfter = Math.max(careAfter, birth + chance.between(1, 5));
            stays.add(stay(0, Ending.of(0, chance), GROWN, chance));
        }
        return cared(before, careAfter, stays);
    }

    private static Stretch.Stay stay(int child, Ending ending, int untilGrown, Chance chance) {
        int days = ending.days(chance);
        if (days >= untilGrown) {
            int leaving = chance.happens(0.12) ? chance.between(2 * YEAR, 6 * YEAR) : 3 * YEAR;
            return new Stretch.Stay(child, untilGrown, Ending.GROWN_UP, leaving);
        }
        return new Stretch.Stay(child, days, ending, 0);
    }

    private Stretch protection(Course course, int gap, int assessment, int enquiryAfter, Chance chance) {
        boolean planned = chance.happens(0.87);
        var gaps = new ArrayList<Integer>();
        int reviews = PROTECTION_REVIEWS.draw(chance) + (chance.happens((pace.drift() - 1) * 0.8) ? 1 : 0);
        for (int review = 0; review < reviews; review++) {
            int late = chance.happens(pace.protectionReviewsLate()) ? chance.between(10, 45) : 0;
            gaps.add(late + (review == 0 ? chance.between(62, 85) : chance.between(130, 175)));
        }
        int stepDown = planned ? (chance.happens(0.62) ? support(chance) : 0) : support(chance);
        int support = planned ? 0 : stepDown;
        return new Stretch(
                course,
                gap,
                assessment,
                enquiryAfter,
                conference(chance),
                planned,
                support,
                planned ? gaps : List.of(),
                planned ? stepDown : 0,
                -1,
                List.of(),
                chance.between(3, 20));
    }

    private static Stretch plain(Course course, int gap, int assessment, int enquiry, int support, int tail) {
        return new Stretch(course, gap, assessment, enquiry, -1, false, support, List.of(), 0, -1, List.of(), tail);
    }

    private static Stretch cared(Stretch before, int careAfter, List<Stretch.Stay> stays) {
        return new Stretch(
                before.course(),
                before.after(),
                before.assessment(),
                before.enquiryAfter(),
                before.conferenceAfter(),
                before.planned(),
                before.support(),
                before.reviewGaps(),
                before.stepDown(),
                careAfter,
                stays,
                before.tail());
    }

    private int assessment(Chance chance) {
        if (chance.happens(pace.assessmentsLate())) {
            return 46 + Math.min(chance.lasting(14), 70);
        }
        if (chance.happens(0.15)) {
            return chance.between(4, 15);
        }
        return chance.happens(0.35) ? chance.between(16, 34) : chance.between(35, 44);
    }

    private int conference(Chance chance) {
        if (chance.happens(pace.conferencesLate())) {
            return 16 + Math.min(chance.lasting(6), 25);
        }
        return chance.happens(0.25) ? chance.between(6, 10) : chance.between(11, 15);
    }

    private int support(Chance chance) {
        return (int) (pace.drift() * (30 + chance.lasting(95)));
    }
}

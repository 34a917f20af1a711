package org.throughline.examples.telling;

import java.time.LocalDate;
import java.time.Month;
import org.throughline.examples.lives.Child;

/** Which pupil number a child has on a day: none before the September after the fourth birthday. */
final class Schooling {

    private static final String TOO_YOUNG = "UN1";

    private Schooling() {}

    /** The number, or nothing. */
    static String upn(Child child, LocalDate day) {
        return isOfSchoolAge(child, day) && child.whyNoUpn().isEmpty() ? child.upn() : "";
    }

    /** Why there is no number, or nothing. */
    static String whyNoUpn(Child child, LocalDate day) {
        return isOfSchoolAge(child, day) ? child.whyNoUpn() : TOO_YOUNG;
    }

    private static boolean isOfSchoolAge(Child child, LocalDate day) {
        var fourth = child.born().plusYears(4);
        int year = fourth.getMonth().compareTo(Month.SEPTEMBER) < 0 ? fourth.getYear() : fourth.getYear() + 1;
        return !day.isBefore(LocalDate.of(year, Month.SEPTEMBER, 1));
    }
}

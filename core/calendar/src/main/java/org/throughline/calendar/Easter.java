package org.throughline.calendar;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
final class Easter {

    private Easter() {}

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonDrift = (century + 8) / 25;
        int moonCorrection = (century - moonDrift + 1) / 3;
        int fullMoon = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7;
        int lateMoon = (golden + 11 * fullMoon + 22 * toSunday) / 451;
        int marchDays = fullMoon + toSunday - 7 * lateMoon + 114;
        return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
    }
}

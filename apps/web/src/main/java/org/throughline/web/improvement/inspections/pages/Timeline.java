package org.throughline.web.improvement.inspections.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days along the width of a picture. Lengths are in units of its viewBox. */
public record Timeline(LocalDate from, LocalDate to, int left, int width) {

    private static final double LETTER = 7.4;
    private static final int ROOM = 12;

    /** A year that begins, and where. */
    public record Tick(int x, String year) {}

    static Timeline of(LocalDate first, LocalDate today, int left, int width) {
        var from = first.withDayOfYear(1);
        return new Timeline(from, today.isAfter(from.plusYears(1)) ? today : from.plusYears(1), left, width);
    }

    int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, to);
        return left + Math.toIntExact(Math.clamp(ChronoUnit.DAYS.between(from, day), 0, all) * width / all);
    }

    /** Every year, or every second or later one where they would stand too close. */
    List<Tick> ticks() {
        int years = to.getYear() - from.getYear() + 1;
        int every = Math.max(1, (int) Math.ceil(years * 45.0 / width));
        var ticks = new ArrayList<Tick>();
        for (int year = from.getYear(); year <= to.getYear(); year += every) {
            ticks.add(new Tick(x(LocalDate.of(year, 1, 1)), Integer.toString(year)));
        }
        return ticks;
    }

    static boolean fits(String words, int width) {
        return words.length() * LETTER + ROOM <= width;
    }
}

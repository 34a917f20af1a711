package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughline.calendar.Age;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.PeriodOfCare.Episode;
import org.throughline.examples.lives.Visit.Duty;

/**
 * Visits to one child in the window: every ten working days on a protection plan, every four weeks on a child in need
 * plan, and as the care planning regulations say while looked after. Late as often as the team is.
 */
public final class Visits {

    private final Life life;
    private final Window window;
    private final Pace pace;
    private final Chance chance;
    private final List<Visit> made = new ArrayList<>();

    private Visits(Life life, Window window, Chance chance) {
        this.life = life;
        this.window = window;
        this.pace = Patch.numbered(life.child().patch()).pace();
        this.chance = chance;
    }

    /** In order of their days. */
    public static List<Visit> of(Life life, Window window, Chance chance) {
        var visits = new Visits(life, window, chance);
        visits.make();
        visits.made.sort(Comparator.comparing(Visit::on));
        return List.copyOf(visits.made);
    }

    private void make() {
        for (var episode : life.need()) {
            if (episode.noFurtherAction() || episode.lastDay().isBefore(window.first())) {
                continue;
            }
            var assessment = episode.assessments().getFirst();
            visit(Days.due(assessment.started(), chance.between(1, 8)), assessment.authorised(), Duty.CHILD_IN_NEED);
            for (var plan : episode.supportPlans()) {
                inWorkingDays(plan.started(), plan.ended(), 20, Duty.CHILD_IN_NEED);
            }
            for (var plan : episode.protectionPlans()) {
                inWorkingDays(plan.started(), plan.ended(), 10, Duty.CHILD_PROTECTION);
            }
        }
        life.care().forEach(this::whileLookedAfter);
    }

    private void inWorkingDays(LocalDate from, LocalDate to, int interval, Duty duty) {
        var start = from;
        if (from.isBefore(window.first())) {
            start = Days.worked(Days.later(from, window.first().minusDays(chance.between(1, 14))));
        }
        var day = Days.due(start, chance.between(2, Math.max(4, interval / 2)));
        while (day.isBefore(to) && !day.isAfter(window.last())) {
            visit(day, to, duty);
            day = Days.due(day, late() ? interval + howLate(interval) : chance.between(interval * 7 / 10, interval));
        }
    }

    /** Within a week of each placement's start, then within six weeks; after a year in a lasting home, three months. */
    private void whileLookedAfter(PeriodOfCare care) {
        var placed = care.episodes().stream()
                .filter(Visits::isWithAnotherCarer)
                .map(Episode::started)
                .toList();
        for (int i = 0; i < placed.size(); i++) {
            placement(care, placed.get(i), i + 1 < placed.size() ? placed.get(i + 1) : care.ended());
        }
    }

    private void placement(PeriodOfCare care, LocalDate from, LocalDate to) {
        var day = from.isBefore(window.first())
                ? Days.worked(window.first().plusDays(chance.between(0, 35)))
                : Days.worked(from.plusDays(late() ? chance.between(8, 15) : chance.between(1, 5)));
        while (day.isBefore(to) && !day.isAfter(window.last())) {
            visit(day, to, Duty.LOOKED_AFTER);
            day = Days.worked(day.plusDays(daysToTheNext(care, day)));
        }
    }

    private int daysToTheNext(PeriodOfCare care, LocalDate day) {
        var home = care.episodes().stream()
                .filter(episode -> !episode.started().isAfter(day))
                .reduce(care.episodes().getFirst(), (_, later) -> later)
                .placement();
        boolean lasting = home.equals("U1") || home.equals("U4");
        int interval = lasting && care.started().plusYears(1).isBefore(day) ? 88 : 40;
        return late() ? interval + howLate(interval) : chance.between(interval * 3 / 4, interval - 2);
    }

    private static boolean isWithAnotherCarer(Episode episode) {
        return switch (episode.rne()) {
            case "S", "P", "B" -> true;
            default -> false;
        };
    }

    private boolean late() {
        return chance.happens(pace.visitsLate());
    }

    /** Mostly a little; now and then a child is not seen for weeks. */
    private int howLate(int interval) {
        return 1 + (chance.happens(0.12) ? interval + chance.lasting(interval * 1.5) : chance.lasting(interval * 0.45));
    }

    private void visit(LocalDate day, LocalDate to, Duty duty) {
        boolean inTime = !day.isBefore(window.first()) && !day.isAfter(window.last()) && day.isBefore(to);
        if (inTime && !day.isBefore(life.child().born())) {
            int age = Age.inYears(life.child().born(), day).orElse(0);
            boolean seen = chance.happens(0.94);
            made.add(new Visit(
                    day,
                    duty,
                    seen,
                    seen && chance.happens(age < 4 ? 0.15 : 0.76),
                    seen && duty != Duty.LOOKED_AFTER && chance.happens(0.5)));
        }
    }
}

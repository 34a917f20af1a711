package org.throughline.examples.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.calendar.CollectionYear;
import org.throughline.examples.chance.Chance;

/** Lives one child's part in what happens to the family. */
final class LifeMaker {

    private static final double GOES_ALONG = 0.88;
    private static final double IN_PROTECTION = 0.93;
    private static final int BEFORE_BIRTH = 230;

    private final Child child;
    private final int place;
    private final Patch patch;
    private final Chance chance;

    private final List<EpisodeOfNeed> need = new ArrayList<>();
    private final List<PeriodOfCare> care = new ArrayList<>();
    private final List<ShortBreak> shortBreaks = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private @Nullable Leaving leaving;
    private int plans;

    LifeMaker(Child child, int place, Patch patch, Chance chance) {
        this.child = child;
        this.place = place;
        this.patch = patch;
        this.chance = chance;
    }

    Life life(List<Script> scripts, Window window) {
        var years = window.years();
        plans = chance.happens(0.13) ? 1 : 0;
        for (int i = 0; i < scripts.size(); i++) {
            var script = scripts.get(i);
            var stay = script.stretch().stays().stream()
                    .filter(one -> one.child() == place)
                    .findFirst()
                    .orElse(null);
            if (takesPart(script, stay)) {
                live(script, stay, chance.about("episode", i), years);
            }
        }
        return new Life(child, need, care, shortBreaks, missing, leaving);
    }

    private boolean takesPart(Script script, Stretch.@Nullable Stay stay) {
        boolean ofAge = child.born().isBefore(script.referred().plusDays(BEFORE_BIRTH))
                && script.referred().plusDays(40).isBefore(grown());
        boolean free = need.isEmpty() || !need.getLast().lastDay().isAfter(script.referred());
        return ofAge && free && (place == 0 || stay != null || chance.happens(GOES_ALONG));
    }

    private void live(Script script, Stretch.@Nullable Stay stay, Chance own, List<CollectionYear> years) {
        var episodes = new Episodes(script, child.born(), stay, own);
        boolean inProtection = place == 0 || own.happens(IN_PROTECTION);
        var episode = episodes.written(reason(script, stay, own), inProtection, plans);
        need.add(episode);
        plans += episode.protectionPlans().size();
        var from = episodes.careFrom();
        var to = episodes.careTo();
        if (stay != null && from != null && to != null && from.plusDays(2).isBefore(to)) {
            lookAfter(
                    new Stayed(child.born(), child.alone(), child.homePostcode(), from, to, stay.ending()), own, years);
            if (stay.leavingCareDays() > 0) {
                var last = care.getLast().episodes().getLast();
                leaving = LeavingCare.of(
                        child.born(), to, episode.lastDay(), last.rec().equals("E17"), own);
            }
        }
        if (!episode.noFurtherAction()) {
            atHome(script, episode, from, own);
        }
    }

    private void lookAfter(Stayed stayed, Chance own, List<CollectionYear> years) {
        care.add(new Care(stayed, patch, own).written(years));
        missing.addAll(Absences.whileLookedAfter(stayed, own));
    }

    private void atHome(Script script, EpisodeOfNeed episode, @Nullable LocalDate careFrom, Chance own) {
        if (careFrom == null) {
            var from = Days.later(episode.referred(), Days.birthday(child.born(), 12));
            missing.addAll(Absences.fromHome(from, Days.earlier(episode.lastDay(), grown()), own));
        }
        if (script.stretch().course() == Course.DISABLED) {
            var from = script.assessmentAuthorised().plusDays(own.between(30, 200));
            shortBreaks.addAll(ShortBreaks.between(from, Days.earlier(episode.lastDay(), grown()), own));
        }
    }

    private String reason(Script script, Stretch.@Nullable Stay stay, Chance own) {
        if (stay != null) {
            return switch (stay.ending()) {
                case ADOPTED -> "RC1";
                case ARRANGED -> "RC3";
                case GUARDIAN -> "RC4";
                case MOVED -> "RC5";
                case GROWN_UP -> own.happens(0.2) ? "RC6" : "RC7";
                case HOME, CUSTODY, OTHER -> "RC7";
            };
        }
        return switch (script.stretch().course()) {
            case NO_FURTHER_ACTION -> "";
            case ASSESSED -> own.happens(0.6) ? "RC8" : "RC9";
            case DISABLED -> own.happens(0.4) ? "RC6" : "RC7";
            case ENQUIRED, SUPPORTED, PROTECTED, CARED_FOR, ALONE -> own.happens(0.05) ? "RC5" : "RC7";
        };
    }

    private LocalDate grown() {
        return Days.birthday(child.born(), 18);
    }
}

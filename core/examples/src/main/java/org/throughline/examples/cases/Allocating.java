package org.throughline.examples.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.lives.EpisodeOfNeed;
import org.throughline.examples.lives.Life;
import org.throughline.examples.lives.PeriodOfCare;
import org.throughline.examples.lives.Window;
import org.throughline.examples.workforce.Allocation;
import org.throughline.examples.workforce.Team;
import org.throughline.examples.workforce.Team.Kind;
import org.throughline.examples.workforce.Workforce;

/** Passes a child from team to team as its life goes: assessment, protection, care, leaving care. */
final class Allocating {

    private static final int LONG_AGO = 600;
    private static final int SHORTEST = 3;

    private final Life life;
    private final Workforce workforce;
    private final Window window;
    private final Chance chance;
    private final List<Allocation> given = new ArrayList<>();

    private Allocating(Life life, Workforce workforce, Window window, Chance chance) {
        this.life = life;
        this.workforce = workforce;
        this.window = window;
        this.chance = chance;
    }

    static List<Allocation> of(Life life, Workforce workforce, Window window, Chance chance) {
        var allocating = new Allocating(life, workforce, window, chance);
        life.need().forEach(allocating::episode);
        return allocating.given;
    }

    private void episode(EpisodeOfNeed episode) {
        if (episode.noFurtherAction() || episode.lastDay().isBefore(window.first())) {
            return;
        }
        var assessed = earlier(
                episode.assessments().getFirst().authorised().plusDays(chance.between(0, 8)), episode.lastDay());
        give(Kind.ASSESSMENT, episode.referred(), assessed, "FCONTA");
        var care = careIn(episode);
        if (care.isEmpty()) {
            give(longTermTeam(), assessed, episode.lastDay(), "TSPROC");
            return;
        }
        var taken = later(
                earlier(
                        care.get().started().plusDays(chance.between(10, 50)),
                        care.get().ended()),
                assessed);
        give(Kind.PROTECTION, assessed, taken, "TSPROC");
        var leaving = life.leaving();
        give(Kind.CARE, taken, leaving == null ? episode.lastDay() : leaving.from(), "TSPROC");
        give(
                Kind.REVIEWING,
                care.get().started().plusDays(chance.between(2, 9)),
                care.get().ended(),
                "FCONTA");
        if (leaving != null) {
            give(Kind.LEAVING_CARE, leaving.from(), leaving.to(), "TSPROC");
        }
    }

    private Kind longTermTeam() {
        return life.child().disabilities().size() > 1 || !life.shortBreaks().isEmpty()
                ? Kind.DISABILITY
                : Kind.PROTECTION;
    }

    private Optional<PeriodOfCare> careIn(EpisodeOfNeed episode) {
        return life.care().stream()
                .filter(care -> !care.started().isBefore(episode.referred())
                        && care.started().isBefore(episode.lastDay()))
                .findFirst();
    }

    private void give(Kind kind, LocalDate from, LocalDate to, String why) {
        if (to.isBefore(window.first())
                || from.isAfter(window.last())
                || from.plusDays(SHORTEST).isAfter(to)) {
            return;
        }
        var since = later(from, window.first().minusDays(chance.between(0, LONG_AGO)));
        var until = earlier(to, window.last().plusDays(30));
        Team team = workforce.team(kind, life.child().patch());
        given.addAll(workforce.give(team, since, until, why, chance));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.throughline.examples.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.examples.chance.Chance;

/** Gives one child to a team's workers, one after another. */
final class Giving {

    private static final int LOOKED_AT = 3;
    private static final int DAYS_BETWEEN_CHANGES_OF_MIND = 2_400;

    private final Team team;
    private final List<Post> posts;
    private final Chance chance;
    private final List<Allocation> given = new ArrayList<>();

    Giving(Team team, List<Post> posts, Chance chance) {
        this.team = team;
        this.posts = posts;
        this.chance = chance;
    }

    List<Allocation> give(LocalDate from, LocalDate to, String why) {
        var post = lightest(from);
        var day = from.plusDays(untilGiven());
        var reason = why;
        while (day.isBefore(to)) {
            var holder = post.holderOn(day);
            if (holder.isEmpty()) {
                var filled = post.nextHeldAfter(day);
                if (filled.isPresent() && chance.happens(team.overloaded() ? 0.5 : 0.2)) {
                    day = filled.get();
                } else {
                    day = day.plusDays(chance.between(0, team.overloaded() ? 15 : 3));
                    post = lightest(day);
                    if (post.holderOn(day).isEmpty()) {
                        day = day.plusDays(5);
                    }
                }
                continue;
            }
            var left = holder.get().to();
            var changed = day.plusDays(30 + chance.lasting(DAYS_BETWEEN_CHANGES_OF_MIND));
            boolean leaves = left.isBefore(changed) || posts.size() == 1;
            var until = leaves ? left : changed;
            boolean toTheEnd = !until.isBefore(to);
            var end = toTheEnd ? to : until;
            var next = leaves ? "LEFTRL" : chance.happens(0.7) ? "MANAGE" : "ABSENC";
            post.take(day, end);
            given.add(new Allocation(holder.get(), team.kind().role(), day, end, reason, toTheEnd ? "" : next));
            reason = next;
            day = end.plusDays(toTheEnd ? 0 : untilGiven());
            if (!leaves) {
                post = another(post, day);
            }
        }
        return given;
    }

    private Post another(Post than, LocalDate day) {
        var post = lightest(day);
        for (int tries = 0; post == than && tries < LOOKED_AT; tries++) {
            post = lightest(day);
        }
        return post;
    }

    private int untilGiven() {
        if (team.overloaded() && chance.happens(0.3)) {
            return chance.between(5, 35);
        }
        return chance.happens(0.9) ? chance.between(0, 1) : chance.between(2, 9);
    }

    /** Of a few posts the one with the fewest children that month; an empty post only where all of them are empty. */
    private Post lightest(LocalDate day) {
        var best = chance.oneOf(posts);
        for (int more = 1; more < LOOKED_AT; more++) {
            var other = chance.oneOf(posts);
            boolean held = other.holderOn(day).isPresent();
            boolean bestHeld = best.holderOn(day).isPresent();
            if ((held && !bestHeld) || (held == bestHeld && other.childrenOn(day) < best.childrenOn(day))) {
                best = other;
            }
        }
        return best;
    }
}

package org.throughline.examples.workforce;

import java.time.LocalDate;
import java.util.List;
import org.throughline.examples.chance.Chance;
import org.throughline.examples.chance.Mix;
import org.throughline.examples.lives.Window;
import org.throughline.examples.people.Heritage;
import org.throughline.examples.people.Names;

/**
 * Fills posts. A permanent worker stays seven years or so; in a team that is overloaded little more than one, and there
 * more than half the posts are held by agency workers, who stay some months.
 */
final class Staffing {

    private static final int DAYS_BEFORE_THE_WINDOW = 800;
    private static final Mix<String> TITLES = Mix.of("Social worker", 62.0)
            .and("Senior social worker", 20)
            .and("Advanced practitioner", 8)
            .and("Newly qualified social worker", 10);
    private static final Mix<String> FTE = Mix.ofCodes("1 82 0.8 9 0.6 6 0.5 3");

    private final Chance chance;
    private final Window window;
    private int made;

    Staffing(Chance chance, Window window) {
        this.chance = chance;
        this.window = window;
    }

    Post post(Team team) {
        var post = new Post(window);
        var end = window.last().plusDays(60);
        var day = window.first().minusDays(DAYS_BEFORE_THE_WINDOW + chance.lasting(700));
        while (day.isBefore(end)) {
            boolean agency = needsRegistration(team) && chance.happens(team.overloaded() ? 0.5 : 0.13);
            int stays = agency
                    ? 50 + chance.lasting(team.overloaded() ? 150 : 330)
                    : 90 + chance.lasting(team.overloaded() ? 430 : 2_600);
            var to = day.plusDays(stays);
            post.heldBy(worker(team, title(team, agency), agency, day, to));
            day = to.plusDays(untilFilled(team));
        }
        return post;
    }

    Worker manager(Team team) {
        var from = window.first().minusDays(DAYS_BEFORE_THE_WINDOW + chance.lasting(900));
        return worker(team, "Team manager", false, from, window.last().plusDays(60));
    }

    private int untilFilled(Team team) {
        if (chance.happens(team.overloaded() ? 0.45 : 0.75)) {
            return chance.between(0, 6);
        }
        return chance.between(14, team.overloaded() ? 120 : 70);
    }

    private String title(Team team, boolean agency) {
        return switch (team.kind()) {
            case LEAVING_CARE, REVIEWING -> team.kind().role();
            case SERVICE, ASSESSMENT, PROTECTION, DISABILITY, CARE -> agency ? "Social worker" : TITLES.draw(chance);
        };
    }

    private static boolean needsRegistration(Team team) {
        return team.kind() != Team.Kind.LEAVING_CARE;
    }

    private Worker worker(Team team, String title, boolean agency, LocalDate from, LocalDate to) {
        int number = made++;
        var heritage = Heritage.ofEngland(chance);
        var names = Names.common();
        var forename = chance.happens(0.83) ? names.girl(heritage, chance) : names.boy(heritage, chance);
        return new Worker(
                "P" + (10_001 + number),
                Integer.toString(700_001 + number * 7),
                forename + " " + names.surname(heritage, chance),
                needsRegistration(team) ? "SW9" + (100_001 + number * 3) : "",
                title,
                team,
                agency ? "1" : FTE.draw(chance),
                agency,
                from,
                to);
    }

    static List<Worker> holders(List<Post> posts) {
        return posts.stream().flatMap(post -> post.holders().stream()).toList();
    }
}

package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;

/** Checks of how long episodes last, and of how many there are. */
final class EpisodeTimeChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("361", "DECOM LS DEC")
                    .marks(EPISODES)
                    .says("Police protection lasts longer than 3 days.", "Correct the days or the legal status.")
                    .looks((c, found) -> spans(c, "L1", 3, found)),
            rule("362", "DECOM LS DEC")
                    .marks(EPISODES)
                    .says(
                            "An emergency protection order lasts longer than 21 days.",
                            "Correct the days or the legal status.")
                    .looks((c, found) -> spans(c, "L2", 21, found)),
            rule("363", "LS DECOM DEC")
                    .marks(EPISODES)
                    .says("A child assessment order lasts longer than 7 days.", "Correct the days or the legal status.")
                    .looks((c, found) -> sums(c, "L3", 7, found)),
            rule("364", "LS DECOM DEC")
                    .marks(EPISODES)
                    .says(
                            "Detention under the Police and Criminal Evidence Act lasts longer than 21 days.",
                            "Correct the days or the legal status.")
                    .looks((c, found) -> sums(c, "J2", 21, found)),
            rule("367", "LS DECOM DEC")
                    .marks(EPISODES)
                    .says(
                            "The short breaks of a child come to more than 75 days in the year.",
                            "Correct the days, or the legal status: a child who stays so long is looked after in the full sense.")
                    .looks(EpisodeTimeChecks::shortBreaks),
            rule("375", "DECOM DEC PLACE")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A hospital stay is recorded as temporary for more than 42 days.",
                            "Record it as the usual placement, or correct the days.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("T1") && lasts(e, c) > 42),
            rule("376", "DECOM DEC PLACE")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A placement while the carer is away is recorded as temporary for more than 21 days.",
                            "Record it as the usual placement, or correct the days.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("T3") && lasts(e, c) > 21),
            rule("377", "PLACE")
                    .marks(EPISODES)
                    .says(
                            "The child was placed elsewhere while the carer was away more than twice in the year.",
                            "Record the later ones as the usual placement, or correct the placements.")
                    .looks((c, found) -> {
                        int times = 0;
                        for (var episode : c.episodes()) {
                            times += episode.placement().equals("T3") ? 1 : 0;
                        }
                        if (times > 2) {
                            for (var episode : c.episodes()) {
                                if (episode.placement().equals("T3")) {
                                    found.at(episode);
                                }
                            }
                        }
                    }),
            rule("379", "DECOM DEC PLACE")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "Another temporary placement lasts longer than 7 days.",
                            "Record it as the usual placement, or correct the days.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("T4") && lasts(e, c) > 7));

    private EpisodeTimeChecks() {}

    /** In days, to the end of the year where it goes on; 0 where that cannot be told. */
    private static int lasts(Episode e, Child c) {
        var end = e.dec().orIfBlank(c.end());
        return e.decom().isDate() && end.isDate() ? e.decom().daysTo(end) : 0;
    }

    /** From the first day of a run to its last; a run goes on where an episode begins as the one before it ends. */
    private static void spans(Child c, String status, int longest, Found found) {
        var run = new ArrayList<Episode>();
        var start = Day.BLANK;
        var end = Day.BLANK;
        var ended = Day.BLANK;
        for (var episode : c.inOrder()) {
            if (!episode.ls().equals(status)) {
                continue;
            }
            if (!episode.decom().sameDay(ended)) {
                report(run, start.isDate() && end.isDate() && start.daysTo(end) > longest, found);
                start = episode.decom();
                end = Day.BLANK;
            }
            ended = episode.dec().or(c.end());
            end = Day.later(end, ended);
            run.add(episode);
        }
        report(run, start.isDate() && end.isDate() && start.daysTo(end) > longest, found);
    }

    /** The days of a run added up; a run goes on where an episode begins no later than the one before it ends. */
    private static void sums(Child c, String status, int most, Found found) {
        var run = new ArrayList<Episode>();
        int sum = 0;
        var ended = Day.BLANK;
        for (var episode : c.inOrder()) {
            if (!episode.ls().equals(status) || !episode.decom().isDate()) {
                continue;
            }
            if (episode.decom().after(ended)) {
                report(run, sum > most, found);
                sum = 0;
            }
            ended = episode.dec().orIfBlank(c.end());
            sum += ended.isDate() ? episode.decom().daysTo(ended) : 0;
            run.add(episode);
        }
        report(run, sum > most, found);
    }

    private static void report(List<Episode> run, boolean tooLong, Found found) {
        if (tooLong) {
            run.forEach(found::at);
        }
        run.clear();
    }

    private static void shortBreaks(Child c, Found found) {
        var counted = new ArrayList<Episode>();
        int sum = 0;
        for (var episode : c.episodes()) {
            var end = episode.dec().orIfBlank(c.end());
            if (episode.ls().equals("V3") && episode.decom().isDate() && end.isDate()) {
                int days = Day.later(episode.decom(), c.start()).daysTo(Day.earlier(end, c.end()));
                if (days > 0) {
                    sum += days;
                    counted.add(episode);
                }
            }
        }
        report(counted, sum > 75, found);
    }
}

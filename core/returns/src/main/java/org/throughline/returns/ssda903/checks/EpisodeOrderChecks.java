package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** Checks that look along one child's episodes of care of the year, in the order of their first days. */
final class EpisodeOrderChecks {

    private static final Set<String> PLACE_CHANGED = Codes.codes("P B T U");
    private static final Set<String> CONTINUES = Codes.codes("P L T U B");
    private static final Set<String> WITH_FOSTER_CARER = Codes.codes("A3 A5");
    private static final Day BEFORE_ALL = Day.on(1901, 1, 1);

    static final List<Check<Child>> ALL = List.of(
            rule("142", "DEC REC")
                    .marks(EPISODES)
                    .says(
                            "An earlier episode is still open although a later one has begun.",
                            "Enter the last day and the reason for the earlier one.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        int last = dated(episodes) - 1;
                        for (int i = 0; i < last; i++) {
                            var episode = episodes.get(i);
                            if (!episode.dec().isDate() || episode.rec().isEmpty()) {
                                found.at(episode);
                            }
                        }
                    }),
            rule("225", "REASON_PLACE_CHANGE REC PLACE RNE")
                    .marks(EPISODES)
                    .says(
                            "A placement changed and the reason is missing.",
                            "Say on the earlier episode why the placement changed.")
                    .looks(pairwise(
                            (before, e) -> before.rec().equals("X1")
                                    && before.reasonPlaceChange().isEmpty()
                                    && !isTemporary(before)
                                    && PLACE_CHANGED.contains(e.rne())
                                    && !isTemporary(e),
                            (before, _) -> before)),
            rule("226", "REASON_PLACE_CHANGE PLACE")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says(
                            "A reason for a change of placement is given when the child went to a temporary placement or came back from it.",
                            "Remove the reason.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        for (int i = 0; i < episodes.size(); i++) {
                            if (isTemporary(episodes.get(i))
                                    && (isFilled(episodes.get(i).reasonPlaceChange())
                                            || i > 0
                                                    && isFilled(
                                                            episodes.get(i - 1).reasonPlaceChange()))) {
                                found.at(episodes.get(i));
                            }
                        }
                    }),
            rule("336", "PLACE")
                    .marks(EPISODES)
                    .says(
                            "A child was placed for adoption with the current foster carer without having been fostered just before.",
                            "Correct this placement or the one before.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        for (int i = 1; i < episodes.size(); i++) {
                            if (WITH_FOSTER_CARER.contains(episodes.get(i).placement())
                                    && !isFosteredOrForAdoption(episodes.get(i - 1))) {
                                found.at(episodes.get(i));
                            }
                        }
                    }),
            rule("357", "RNE DECOM")
                    .marks(EPISODES)
                    .says(
                            "The first episode of the year begins in the year, but not with the start of care.",
                            "Enter S as the reason for the new episode, or add the episode before it.")
                    .looks((c, found) -> c.earliest()
                            .filter(first -> first.decom().onOrAfter(c.start())
                                    && !first.rne().equals("S"))
                            .ifPresent(found::at)),
            rule("383", "PLACE RNE PL_POST")
                    .marks(EPISODES)
                    .changedIn(2026)
                    .says(
                            "After a temporary placement the child did not go back to the placement before.",
                            "Correct the placements, or record the temporary one as the usual placement.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        for (int i = 2; i < episodes.size(); i++) {
                            var before = episodes.get(i - 2);
                            var after = episodes.get(i);
                            if (isTemporary(episodes.get(i - 1))
                                    && (!after.rne().equals("P")
                                            || !after.placement().equals(before.placement())
                                            || !after.plPost()
                                                    .bare()
                                                    .equals(before.plPost().bare()))) {
                                found.at(after);
                            }
                        }
                    }),
            rule("388", "REC DEC DECOM")
                    .marks(EPISODES)
                    .says(
                            "How an episode ended and how the next one began do not fit together.",
                            "End with X1 only where the next episode begins the same day, and with another code where the child left care.")
                    .looks(EpisodeOrderChecks::endsFit),
            rule("426", "LS")
                    .marks(EPISODES)
                    .says(
                            "The child has short breaks of both kinds, V3 and V4, in the year.",
                            "Use one of the two for all of them.")
                    .looks((c, found) -> {
                        boolean each = false;
                        boolean agreed = false;
                        for (var episode : c.episodes()) {
                            each |= episode.ls().equals("V3");
                            agreed |= episode.ls().equals("V4");
                        }
                        if (each && agreed) {
                            for (var episode : c.episodes()) {
                                if (episode.isRespite()) {
                                    found.at(episode);
                                }
                            }
                        }
                    }),
            rule("431", "RNE DECOM DEC")
                    .marks(EPISODES)
                    .says(
                            "Care starts again on or before the day on which the episode before it ended.",
                            "Correct the days, or the reason for the new episode: what goes on without a gap does not start again.")
                    .looks(pairwise(
                            (before, e) -> e.rne().equals("S") && e.decom().onOrBefore(before.dec()), (_, e) -> e)),
            rule("432", "RNE REC")
                    .marks(EPISODES)
                    .says(
                            "The child had left care, and the next episode does not begin with the start of care.",
                            "Enter S as the reason for the new episode, or correct how the one before ended.")
                    .looks(pairwise(
                            (before, e) -> before.isLeaving()
                                    && Codes.ENDS.contains(before.rec())
                                    && !e.rne().equals("S"),
                            (_, e) -> e)),
            rule("433", "RNE DECOM DEC")
                    .marks(EPISODES)
                    .says(
                            "An episode that continues care does not begin on the day on which the one before it ended.",
                            "Correct one of the days, or the reason for the new episode.")
                    .looks((c, found) -> {
                        var episodes = byBothDays(c.inOrder());
                        for (int i = 1; i < episodes.size(); i++) {
                            var episode = episodes.get(i);
                            var ended = episodes.get(i - 1).dec();
                            if (CONTINUES.contains(episode.rne())
                                    && (episode.decom().isBlank()
                                            || !episode.decom().sameAs(ended))) {
                                found.at(episode);
                            }
                        }
                    }),
            rule("434", "RNE LS PLACE PL_POST URN PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "The legal status should have changed and nothing else, but it did not, or the placement changed too.",
                            "Correct the reason for the new episode, or what changed.")
                    .looks(pairwise(
                            (before, e) -> e.rne().equals("L")
                                    && (isFilled(e.ls()) && e.ls().equals(before.ls()) || !samePlacement(before, e)),
                            (_, e) -> e)),
            rule("435", "LS PLACE PL_POST URN PLACE_PROVIDER RNE")
                    .marks(EPISODES)
                    .says(
                            "The placement should have changed and not the legal status, but the status changed, or the placement did not.",
                            "Correct the reason for the new episode, or what changed.")
                    .looks(pairwise(
                            (before, e) -> (e.rne().equals("P") || e.rne().equals("T"))
                                    && (!e.ls().equals(before.ls()) || samePlacement(before, e)),
                            (_, e) -> e)),
            rule("436", "RNE LS PLACE PL_POST URN PLACE_PROVIDER")
                    .marks(EPISODES)
                    .says(
                            "The legal status and the placement should both have changed, but one of them did not.",
                            "Correct the reason for the new episode, or what changed.")
                    .looks(pairwise(
                            (before, e) -> (e.rne().equals("U") || e.rne().equals("B"))
                                    && (e.ls().equals(before.ls()) || samePlacement(before, e)),
                            (_, e) -> e)),
            rule("437", "REC DECOM")
                    .marks(EPISODES)
                    .says(
                            "The child died, or was found to be an adult, and has another episode after that.",
                            "Remove the later episode, or correct how this one ended.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        for (int i = 0; i < episodes.size() - 1; i++) {
                            var episode = episodes.get(i);
                            if ((episode.rec().equals("E2") || episode.rec().equals("E15"))
                                    && episode.decom().isDate()) {
                                found.at(episode);
                            }
                        }
                    }),
            rule("501", "DECOM DEC")
                    .marks(EPISODES)
                    .says("An episode begins before the one before it ended.", "Correct one of the days.")
                    .looks(pairwise((before, e) -> e.decom().before(before.dec()), (_, e) -> e)),
            rule("504", "CIN REC DEC DECOM")
                    .marks(EPISODES)
                    .says(
                            "The category of need changed within a time of care.",
                            "It is that of the start of care: enter the same code on all episodes.")
                    .looks(pairwise(
                            (before, e) -> before.rec().equals("X1")
                                    && e.decom().sameDay(before.dec())
                                    && !e.cin().equals(before.cin()),
                            (_, e) -> e)));

    private EpisodeOrderChecks() {}

    /** Looks at every episode but the first together with the one before it. */
    private static BiConsumer<Child, Found> pairwise(
            BiPredicate<Episode, Episode> isWrong, BinaryOperator<Episode> reported) {
        return (c, found) -> {
            var episodes = c.inOrder();
            for (int i = 1; i < episodes.size(); i++) {
                var before = episodes.get(i - 1);
                var episode = episodes.get(i);
                if (isWrong.test(before, episode)) {
                    found.at(reported.apply(before, episode));
                }
            }
        };
    }

    /** How many have a first day. */
    private static int dated(Rows<Episode> inOrder) {
        int count = inOrder.size();
        while (count > 0 && !inOrder.get(count - 1).decom().isDate()) {
            count--;
        }
        return count;
    }

    private static boolean isTemporary(Episode episode) {
        return Codes.TEMPORARY.contains(episode.placement());
    }

    private static boolean isFosteredOrForAdoption(Episode episode) {
        return Codes.FOSTERING.contains(episode.placement()) || Codes.FOR_ADOPTION.contains(episode.placement());
    }

    /** A blank is the same as a blank. */
    private static boolean samePlacement(Episode one, Episode other) {
        return one.placement().equals(other.placement())
                && one.plPost().text().equals(other.plPost().text())
                && one.urn().equals(other.urn())
                && one.placeProvider().equals(other.placeProvider());
    }

    private static List<Episode> byBothDays(Rows<Episode> inOrder) {
        var episodes = new ArrayList<Episode>(inOrder.size());
        inOrder.forEach(episodes::add);
        episodes.sort(
                Comparator.comparing(Episode::decom, Day::datesFirst).thenComparing(Episode::dec, Day::datesFirst));
        return episodes;
    }

    /** Episodes without a first day stand before all others here. */
    private static void endsFit(Child c, Found found) {
        var inOrder = c.inOrder();
        int dated = dated(inOrder);
        var episodes = new ArrayList<Episode>(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            episodes.add(inOrder.get((i + dated) % inOrder.size()));
        }
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            boolean goesOn = episode.rec().equals("X1");
            if (i == episodes.size() - 1) {
                if (goesOn && episode.dec().isDate()) {
                    found.at(episode);
                }
            } else {
                var next = episodes.get(i + 1).decom().or(BEFORE_ALL);
                if (goesOn && episode.dec().isDate() && !episode.dec().sameDay(next)
                        || episode.isLeaving() && episode.dec().sameDay(next)) {
                    found.at(episode);
                }
            }
        }
    }
}

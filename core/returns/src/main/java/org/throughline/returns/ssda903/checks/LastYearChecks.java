package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.checks.Need.AUTHORITIES;
import static org.throughline.returns.checks.Need.AUTHORITY;
import static org.throughline.returns.checks.Need.POSTCODES;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.function.BiPredicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Year;

/** Checks of this year's episodes against last year's. */
final class LastYearChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("199", "CHILD REC DECOM")
                    .marks(EPISODES)
                    .says(
                            "The child was adopted, and has an episode after that.",
                            "Remove the later episode, or correct how the adopted child's care ended.")
                    .looks(LastYearChecks::adoptedBefore),
            rule("452", "PL_LA RNE DEC")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .needs(POSTCODES, AUTHORITIES)
                    .says(
                            "The authority in which the child is placed differs from last year's return, though the episode is the same.",
                            "Check which postcode is right and correct this year's record.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) -> last.dec().isBlank()
                                    && isFilled(now.rne())
                                    && now.rne().equals(last.rne())
                                    && !now.plPost()
                                            .authority()
                                            .equals(last.plPost().authority()),
                            found)),
            rule("453", "PL_DISTANCE RNE DEC")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .needs(POSTCODES)
                    .says(
                            "The distance from home differs from last year's return, though the episode is the same.",
                            "Check which postcodes are right and correct this year's record.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) -> !last.dec().isDate()
                                    && isFilled(now.rne())
                                    && now.rne().equals(last.rne())
                                    && isFurther(now, last),
                            found)),
            rule("502", "DECOM")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The episode that was open at the end of last year is not the first of this year.",
                            "Enter the first day of last year's open episode.")
                    .looks((c, found) -> c.earliest().ifPresent(first -> {
                        for (var last : c.episodesLast()) {
                            if (last.dec().isBlank() && !last.decom().sameDay(first.decom())) {
                                found.at(first);
                            }
                        }
                    })),
            rule("503A", "RNE")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The reason for the new episode differs from last year's return.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c, (now, last) -> !last.dec().isDate() && !now.rne().equals(last.rne()), found)),
            rule("503B", "LS")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The legal status differs from last year's return, though the episode is the same.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c, (now, last) -> !last.dec().isDate() && !now.ls().equals(last.ls()), found)),
            rule("503C", "CIN")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The category of need differs from last year's return, though the episode is the same.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c, (now, last) -> !last.dec().isDate() && !now.cin().equals(last.cin()), found)),
            rule("503D", "PLACE")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .changedIn(2026)
                    .says(
                            "The placement differs from last year's return, though the episode is the same.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) -> !last.dec().isDate()
                                    && !now.placement().equals(last.placement())
                                    && !isNewCode(c.year(), last.placement(), now.placement()),
                            found)),
            rule("503E", "PLACE_PROVIDER")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The provider of the placement differs from last year's return, though the episode is the same.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) ->
                                    !last.dec().isDate() && !now.placeProvider().equals(last.placeProvider()),
                            found)),
            rule("503F", "URN")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "The number of the home differs from last year's return, though the episode is the same.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .looks((c, found) -> sameEpisode(
                            c, (now, last) -> !last.dec().isDate() && !now.urn().equals(last.urn()), found)),
            rule("503G", "PL_DISTANCE")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .needs(POSTCODES)
                    .says(
                            "The distance from home differs from last year's return.",
                            "Check which postcodes are right and correct this year's record.")
                    .looks((c, found) ->
                            sameEpisode(c, (now, last) -> !last.dec().isDate() && isFurther(now, last), found)),
            rule("503H", "PL_LA")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .needs(POSTCODES, AUTHORITIES)
                    .says(
                            "The authority in which the child is placed differs from last year's return.",
                            "Check which postcode is right and correct this year's record.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) -> !last.dec().isDate()
                                    && !now.plPost()
                                            .authority()
                                            .equals(last.plPost().authority()),
                            found)),
            rule("503J", "PL_LOCATION")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .needs(POSTCODES, AUTHORITIES, AUTHORITY)
                    .says(
                            "Whether the child is placed inside the authority differs from last year's return.",
                            "Check which postcode is right and correct this year's record.")
                    .looks((c, found) -> sameEpisode(
                            c,
                            (now, last) -> !last.dec().isDate()
                                    && !PlaceChecks.location(now, c).equals(PlaceChecks.location(last, c)),
                            found)),
            rule("562", "DECOM")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "An episode began before this year, but was not the last one of last year's return.",
                            "Enter the first day as it was returned last year, or add the missing episode.")
                    .looks((c, found) -> Child.earliest(
                                    c.episodes(), episode -> episode.decom().before(c.start()))
                            .ifPresent(first -> {
                                var last = Child.latest(c.episodesLast(), _ -> true);
                                if (last.isEmpty() || !last.get().decom().sameDay(first.decom())) {
                                    found.at(first);
                                }
                            })),
            rule("NoE", "DECOM")
                    .marks(EPISODES)
                    .readsLast(EPISODES)
                    .says(
                            "An episode began before this year, but the child was not in last year's return.",
                            "Correct the first day, or explain why the child was left out.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.decom().before(c.start())
                                    && c.episodesLast().isEmpty()));

    private LastYearChecks() {}

    /** Looks at the first episode of this year together with the last one of last year. */
    private static void sameEpisode(Child c, BiPredicate<Episode, Episode> differ, Found found) {
        if (c.episodesLast().isEmpty()) {
            return;
        }
        var now = c.earliest();
        var last = Child.latest(c.episodesLast(), _ -> true);
        if (now.isPresent() && last.isPresent() && differ.test(now.get(), last.get())) {
            found.at(now.get());
        }
    }

    /** By two tenths of a mile, or to be told only now; as the numbers come out in binary. */
    private static boolean isFurther(Episode now, Episode last) {
        double here = now.distance();
        double before = last.distance();
        return Math.abs(here - before) >= 0.2 || Double.isNaN(before) && !Double.isNaN(here);
    }

    /** In 2025/26 one code for other placements became four. */
    private static boolean isNewCode(Year year, String last, String now) {
        return year.ending() == 2026 && last.equals("Z1") && Codes.OTHER_PLACEMENTS.contains(now);
    }

    /** What both years hold of one episode counts once. */
    private static void adoptedBefore(Child c, Found found) {
        var adopted = Day.BLANK;
        for (var last : c.episodesLast()) {
            if (last.isAdoption() && last.decom().isDate() && !isThisYears(c, last)) {
                adopted = Day.earlier(last.decom(), adopted);
            }
        }
        boolean already = false;
        for (var episode : c.inOrder()) {
            if (!episode.decom().isDate()) {
                continue;
            }
            if (already || episode.decom().after(adopted)) {
                found.at(episode);
            }
            already |= episode.isAdoption();
        }
    }

    private static boolean isThisYears(Child c, Episode last) {
        for (var episode : c.episodes()) {
            if (episode.decom().sameDay(last.decom())) {
                return true;
            }
        }
        return false;
    }
}

package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.Day;

/** Checks of episodes against the child's date of birth in the header. */
final class EpisodeAgeChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("234", "REASON_PLACE_CHANGE DOB DECOM")
                    .marks(EPISODES, HEADER)
                    .newIn(2026)
                    .says(
                            "A child under 10 left a placement for custody.",
                            "Correct the reason for the change, the days or the date of birth.")
                    .looks((c, found) -> {
                        var episodes = c.inOrder();
                        for (int i = 0; i < episodes.size() - 1; i++) {
                            var next = episodes.get(i + 1);
                            for (var header : c.headers()) {
                                if (episodes.get(i).reasonPlaceChange().equals("CUSTOD")
                                        && next.decom().before(header.dob().birthday(10))) {
                                    found.at(episodes.get(i));
                                    found.at(header);
                                }
                            }
                        }
                    }),
            rule("302", "DECOM DOB")
                    .marks(EPISODES, HEADER)
                    .says(
                            "Care begins before the child was born.",
                            "Correct the first day of the first episode, or the date of birth.")
                    .looks((c, found) -> c.earliest().ifPresent(first -> {
                        for (var header : c.headers()) {
                            if (first.decom().before(header.dob())) {
                                found.at(first);
                                found.at(header);
                            }
                        }
                    })),
            rule("352", "DECOM RNE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "Care started on or after the 18th birthday.",
                            "Correct the day or the date of birth; nobody starts to be looked after as an adult.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.rne().equals("S")
                                    && any(c, born -> e.decom().onOrAfter(born.birthday(18)))),
            rule("358", "DECOM DOB LS")
                    .marks(EPISODES, HEADER)
                    .says(
                            "A child under 10 has a legal status of youth justice.",
                            "Correct the legal status, the first day or the date of birth.")
                    .pairs(
                            Child.EPISODES,
                            Child.HEADERS,
                            (e, h) -> (e.ls().equals("J1") || e.ls().equals("J2") || e.ls().equals("J3"))
                                    && e.decom().before(h.dob().birthday(10))),
            rule("359", "DEC LS PLACE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "Care goes on although the young person turned 18 before the year ended.",
                            "Enter the last day and the reason, or correct the date of birth.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.dec().isBlank()
                                    && !(e.ls().equals("V2") && e.placement().equals("K2"))
                                    && any(c, born -> born.birthday(18).before(c.end()))),
            rule("371", "DECOM PLACE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .changedIn(2025)
                    .says(
                            "A child under 16 is placed in supported accommodation.",
                            "Correct the placement, the first day or the date of birth.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("K3") && isYounger(e, c, 16)),
            rule("372", "DECOM PLACE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A child under 10 is placed in a young offender institution or prison.",
                            "Correct the placement, the first day or the date of birth.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("R5") && isYounger(e, c, 10)),
            rule("373", "DECOM PLACE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A child under 4 is placed in a residential school.",
                            "Correct the placement, the first day or the date of birth.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("S1") && isYounger(e, c, 4)),
            rule("374", "DECOM PLACE DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A child under 14 is placed in residential employment.",
                            "Correct the placement, the first day or the date of birth.")
                    .rows(Child.EPISODES, (e, c) -> e.placement().equals("P3") && isYounger(e, c, 14)),
            rule("386", "REC DEC DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A person was adopted on or after the 18th birthday.",
                            "Correct the last day, the reason or the date of birth.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.isAdoption() && any(c, born -> e.dec().onOrAfter(born.birthday(18)))),
            rule("387", "REC DEC DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A child under 14 left care to live independently.",
                            "Correct the last day, the reason or the date of birth.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> (e.rec().equals("E5") || e.rec().equals("E6"))
                                    && e.dec().isDate()
                                    && !any(c, born -> born.birthday(14).onOrBefore(e.dec()))),
            rule("389", "REC DEC DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A young person went on to adult social care, but was not yet 16, or the day or the date of birth is missing.",
                            "Correct the last day, the reason or the date of birth.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.rec().equals("E7")
                                    && !any(c, born -> born.birthday(16).onOrBefore(e.dec()))),
            rule("407", "DEC DOB REC")
                    .marks(EPISODES, HEADER)
                    .says(
                            "A special guardian was appointed after the 18th birthday.",
                            "Correct the last day, the reason or the date of birth.")
                    .pairs(
                            Child.EPISODES,
                            Child.HEADERS,
                            (e, h) -> Codes.GUARDIANSHIP.contains(e.rec())
                                    && e.dec().after(h.dob().birthday(18))),
            rule("460", "DEC REC DOB")
                    .marks(EPISODES)
                    .reads(HEADER)
                    .says(
                            "A young person is said to have turned 18 and stayed with the carers, but was not yet 18.",
                            "Correct the last day, the reason or the date of birth.")
                    .rows(
                            Child.EPISODES,
                            (e, c) -> e.rec().equals("E17")
                                    && any(c, born -> e.dec().before(born.birthday(18)))));

    private EpisodeAgeChecks() {}

    private static boolean isYounger(Episode episode, Child c, int age) {
        return any(c, born -> episode.decom().before(born.birthday(age)));
    }

    private static boolean any(Child c, Predicate<Day> which) {
        for (var header : c.headers()) {
            if (which.test(header.dob())) {
                return true;
            }
        }
        return false;
    }
}

package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.Table.OC3;
import static org.throughline.returns.ssda903.Table.REVIEWS;
import static org.throughline.returns.ssda903.checks.Codes.isFilled;
import static org.throughline.returns.ssda903.checks.Codes.isNoYesOrNo;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.List;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.ChildRow.Header;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of who is a mother, and of her child. */
final class MotherChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("165", "MOTHER SEX ACTIV ACCOM IN_TOUCH DECOM")
                    .marks(HEADER, OC3)
                    .reads(EPISODES)
                    .says(
                            "The answer to whether the young person is a mother does not fit: it is neither 0 nor 1, or is given for a male, or is missing for a girl in care, or is given for a care leaver.",
                            "Enter 0 or 1 for girls in care, and nothing for others.")
                    .looks(MotherChecks::fits),
            rule("171", "MC_DOB")
                    .marks(HEADER)
                    .says("The date of birth of the mother's child cannot be read.", "Enter it as day/month/year.")
                    .rows(Child.HEADERS, h -> h.mcDob().isWrong()),
            rule("174", "SEX MC_DOB")
                    .marks(HEADER)
                    .changedIn(2025)
                    .says(
                            "A male has a date of birth of a mother's child.",
                            "Correct the sex, or remove the child's date of birth.")
                    .rows(Child.HEADERS, h -> h.sex().equals("M") && h.mcDob().isFilled()),
            rule("207", "MOTHER")
                    .marks(HEADER)
                    .reads(EPISODES)
                    .readsLast(HEADER)
                    .says(
                            "Last year the young person was a mother, and this year she is not.",
                            "Check which is right; a mother stays a mother in the return.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> !c.episodes().isEmpty()
                                    && !h.mother().equals("1")
                                    && any(
                                            c.headersLast(),
                                            last -> last.mother().equals("1"))),
            rule("393", "MOTHER SEX LS")
                    .marks(HEADER)
                    .reads(EPISODES)
                    .changedIn(2025)
                    .says("Whether a girl in care is a mother is not said.", "Enter 0 or 1.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> h.sex().equals("F") && h.mother().isEmpty() && c.hasMoreThanRespite()),
            rule("399", "MOTHER LS REVIEW REVIEW_CODE")
                    .marks(EPISODES, HEADER, REVIEWS)
                    .says(
                            "All of the child's care is short breaks, but there is an answer about motherhood or a review.",
                            "Remove these, or correct the legal status.")
                    .looks(MotherChecks::onlyShortBreaks),
            rule("607", "DEC REC MOTHER LS SEX")
                    .marks(EPISODES, HEADER)
                    .changedIn(2025)
                    .says("A girl left care this year and it is not said whether she is a mother.", "Enter 0 or 1.")
                    .looks((c, found) -> {
                        for (var header : c.headers()) {
                            if (header.sex().equals("F") && header.mother().isEmpty()) {
                                for (var episode : c.episodes()) {
                                    if (!episode.isRespite()
                                            && episode.isLeaving()
                                            && episode.dec().within(c.start(), c.end())) {
                                        found.at(header);
                                        found.at(episode);
                                    }
                                }
                            }
                        }
                    }),
            rule("611", "MOTHER MC_DOB")
                    .marks(HEADER)
                    .says(
                            "The young woman is a mother, but her child's date of birth is missing.",
                            "Enter the date of birth of her first child.")
                    .rows(
                            Child.HEADERS,
                            h -> h.mother().equals("1") && h.mcDob().isBlank()),
            rule("612", "SEX MOTHER MC_DOB")
                    .marks(HEADER)
                    .changedIn(2025)
                    .says(
                            "A child's date of birth is given, but the young woman is not recorded as a mother.",
                            "Record her as a mother, or remove the child's date of birth.")
                    .rows(
                            Child.HEADERS,
                            h -> h.sex().equals("F")
                                    && (h.mother().isEmpty() || h.mother().equals("0"))
                                    && h.mcDob().isFilled()),
            rule("620", "DOB MOTHER")
                    .marks(HEADER)
                    .says(
                            "The girl is recorded as a mother but was under 11 when the year began.",
                            "Check her date of birth and whether she is a mother.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> h.mother().equals("1")
                                    && h.dob().birthday(11).after(c.start())),
            rule("621", "DOB MC_DOB")
                    .marks(HEADER)
                    .says(
                            "The mother was born on the same day as her child, or later.",
                            "Correct one of the dates of birth.")
                    .rows(Child.HEADERS, h -> h.dob().onOrAfter(h.mcDob())),
            rule("624", "MC_DOB")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The date of birth of the mother's child differs from last year's return.",
                            "Check which is right; it stays that of her first child.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> !(h.mcDob().isBlank() && isOnlyCareLeaver(c))
                                    && any(
                                            c.headersLast(),
                                            last -> last.mcDob().isFilled()
                                                    && !last.mcDob().sameAs(h.mcDob()))),
            rule("625", "MC_DOB DEC")
                    .marks(EPISODES, HEADER)
                    .says(
                            "The mother's child was born after the year ended, or after she left care.",
                            "Correct the child's date of birth; a child born later belongs to no return, or to next year's.")
                    .looks(MotherChecks::bornInCare),
            rule("626", "MOTHER MC_DOB")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The young woman became a mother in the record this year, but her child was born before the year began.",
                            "Check the child's date of birth, or say why it was not returned last year.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> isNumber(h.mother(), 1)
                                    && h.mcDob().before(c.start())
                                    && any(c.headersLast(), last -> isNumber(last.mother(), 0))),
            rule("628", "MOTHER")
                    .marks(HEADER)
                    .reads(EPISODES, OC3)
                    .says(
                            "It is said of a care leaver whether she is a mother, though she was not in care this year.",
                            "Remove the answer.")
                    .looks((c, found) -> {
                        if (c.episodes().isEmpty() && isAnyAnswered(c)) {
                            for (var header : c.headers()) {
                                if (isFilled(header.mother())) {
                                    found.at(header);
                                }
                            }
                        }
                    }));

    private MotherChecks() {}

    private static void fits(Child c, Found found) {
        boolean inCare = false;
        for (var episode : c.episodes()) {
            inCare |= !episode.isRespite()
                    && episode.decom().onOrBefore(c.end())
                    && episode.dec().or(c.end()).onOrAfter(c.start());
        }
        for (var header : c.headers()) {
            boolean answered = isFilled(header.mother());
            boolean female = header.sex().equals("F");
            if (isNoYesOrNo(header.mother())
                    || answered && header.sex().equals("M")
                    || !answered && female && inCare
                    || answered && female && !inCare && isAnyAnswered(c)) {
                c.headers().forEach(found::at);
                c.oc3().forEach(found::at);
                return;
            }
        }
    }

    private static void onlyShortBreaks(Child c, Found found) {
        if (c.hasMoreThanRespite()) {
            return;
        }
        for (var episode : c.episodes()) {
            for (var header : c.headers()) {
                for (var review : c.reviews()) {
                    if (isFilled(header.mother()) || review.review().isFilled() || isFilled(review.reviewCode())) {
                        found.at(episode);
                        found.at(header);
                        found.at(review);
                    }
                }
            }
        }
    }

    private static void bornInCare(Child c, Found found) {
        Episode last = null;
        boolean goesOn = false;
        for (var episode : c.episodes()) {
            goesOn |= episode.dec().isBlank();
            if (episode.dec().isDate() && (last == null || episode.dec().after(last.dec()))) {
                last = episode;
            }
        }
        for (var header : c.headers()) {
            boolean afterLeaving = last != null && !goesOn && header.mcDob().after(last.dec());
            if (header.mcDob().after(c.end()) || afterLeaving) {
                found.at(header);
                if (last != null) {
                    found.at(last);
                }
            }
        }
    }

    private static boolean isAnyAnswered(Child c) {
        for (var leaver : c.oc3()) {
            if (leaver.isAnswered()) {
                return true;
            }
        }
        return false;
    }

    /** Of whom it is not asked. */
    private static boolean isOnlyCareLeaver(Child c) {
        return c.children().has(EPISODES) && c.episodes().isEmpty();
    }

    private static boolean any(Rows<Header> headers, Predicate<Header> which) {
        for (var header : headers) {
            if (which.test(header)) {
                return true;
            }
        }
        return false;
    }

    /** However the number is written. */
    private static boolean isNumber(String cell, double number) {
        try {
            return Double.parseDouble(cell) == number;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}

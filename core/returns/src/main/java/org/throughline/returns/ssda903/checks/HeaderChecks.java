package org.throughline.returns.ssda903.checks;

import static org.throughline.returns.checks.Need.HEADER_FLAG;
import static org.throughline.returns.ssda903.Table.EPISODES;
import static org.throughline.returns.ssda903.Table.HEADER;
import static org.throughline.returns.ssda903.checks.Codes.isNot;
import static org.throughline.returns.ssda903.checks.Rule.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.throughline.returns.checks.Check;
import org.throughline.returns.checks.Found;
import org.throughline.returns.ssda903.child.Child;
import org.throughline.returns.ssda903.child.ChildRow.Header;
import org.throughline.returns.ssda903.child.Day;
import org.throughline.returns.ssda903.child.Rows;

/** Checks of the table Header: who the child is. */
final class HeaderChecks {

    static final List<Check<Child>> ALL = List.of(
            rule("101", "SEX")
                    .marks(HEADER)
                    .changedIn(2025)
                    .says("The child's sex is missing or is none of M, F and U.", "Enter M, F or U.")
                    .rows(
                            Child.HEADERS,
                            h -> !h.sex().equals("M")
                                    && !h.sex().equals("F")
                                    && !h.sex().equals("U")),
            rule("102", "DOB")
                    .marks(HEADER)
                    .says(
                            "The child's date of birth is missing or cannot be read.",
                            "Enter the date of birth as day/month/year.")
                    .rows(Child.HEADERS, h -> !h.dob().isDate()),
            rule("103", "ETHNIC")
                    .marks(HEADER)
                    .says(
                            "The child's ethnicity is missing or is no code of the list.",
                            "Ask the child or family and enter the code; use REFU or NOBT only where that is so.")
                    .rows(Child.HEADERS, h -> !Codes.ETHNICITIES.contains(h.ethnic())),
            rule("105", "UASC")
                    .marks(HEADER)
                    .needs(HEADER_FLAG)
                    .says(
                            "The header does not say with 0 or 1 whether the child is unaccompanied and seeking asylum.",
                            "Enter 1 for an unaccompanied asylum-seeking child, else 0.")
                    .rows(Child.HEADERS, h -> !h.uasc().equals("0") && !h.uasc().equals("1")),
            rule("168", "UPN")
                    .marks(HEADER)
                    .says(
                            "The unique pupil number is not of the right form.",
                            "Copy the 13 characters from the school, or use UN1 to UN5 to say why there is none.")
                    .rows(Child.HEADERS, h -> isNot(h.upn(), Codes.NO_UPN) && !isPupilNumber(h.upn())),
            rule("209", "UPN DOB")
                    .marks(HEADER)
                    .says(
                            "The child has a code for being too young for a pupil number, but is old enough for school.",
                            "Ask the school for the pupil number, or choose the code that fits.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> h.upn().equals("UN1")
                                    && h.dob()
                                            .birthday(4)
                                            .onOrBefore(Day.on(c.year().ending() - 2, 8, 31))),
            rule("231", "DOB UASC")
                    .marks(HEADER)
                    .newIn(2025)
                    .says(
                            "A child under 11 is recorded as an unaccompanied asylum seeker.",
                            "Check the date of birth and whether the child came alone.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> c.isUnaccompaniedNow()
                                    && h.dob().birthday(11).after(c.end())),
            rule("232", "SEX")
                    .marks(HEADER)
                    .newIn(2025)
                    .says("The child's sex is recorded as not known.", "Find out and enter M or F.")
                    .rows(Child.HEADERS, h -> h.sex().equals("U")),
            rule("301", "DOB")
                    .marks(HEADER)
                    .says("The date of birth is after the end of the year.", "Correct the date of birth.")
                    .rows(Child.HEADERS, (h, c) -> h.dob().after(c.end())),
            rule("351", "DOB")
                    .marks(HEADER)
                    .says(
                            "The person was 25 or older before the year began.",
                            "Correct the date of birth, or leave the person out of the return.")
                    .rows(Child.HEADERS, (h, c) -> h.dob().birthday(25).before(c.start())),
            rule("202", "SEX")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The child's sex differs from last year's return.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .rows(
                            Child.HEADERS,
                            (h, c) -> any(c.headersLast(), last -> !last.sex().equals(h.sex()))),
            rule("203", "DOB")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The child's date of birth differs from last year's return.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .rows(Child.HEADERS, (h, c) -> any(c.headersLast(), last -> differ(h.dob(), last.dob()))),
            rule("204", "ETHNIC")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The child's ethnicity differs from last year's return.",
                            "Check which is right and correct this year's record, or explain the change.")
                    .rows(
                            Child.HEADERS,
                            (h, c) ->
                                    any(c.headersLast(), last -> !last.ethnic().equals(h.ethnic()))),
            rule("208", "UPN")
                    .marks(HEADER)
                    .readsLast(HEADER)
                    .says(
                            "The pupil number differs from last year's return.",
                            "Check which number is the child's. A number once given stays; only a code for having none may give way.")
                    .rows(Child.HEADERS, (h, c) -> any(c.headersLast(), last -> !mayFollow(last.upn(), h.upn()))),
            rule("442", "UPN LS")
                    .marks(HEADER)
                    .reads(EPISODES)
                    .says(
                            "A child in care has neither a pupil number nor a code that says why.",
                            "Enter the pupil number, or one of UN1 to UN5.")
                    .looks((c, found) -> {
                        if (c.hasMoreThanRespite()) {
                            for (var header : c.headers()) {
                                if (header.upn().isEmpty()) {
                                    found.at(header);
                                }
                            }
                        }
                    }),
            rule("210", "UPN DECOM")
                    .marks(HEADER, EPISODES)
                    .says(
                            "The child's pupil number code says care for less than a week, but the child was in care at the year's end for longer.",
                            "Enter the pupil number, or the code that fits.")
                    .looks(HeaderChecks::notUnderAWeek),
            rule("444", "UPN")
                    .marks(HEADER)
                    .newIn(2026)
                    .says(
                            "Two children have the same pupil number.",
                            "Find out whose it is, and whether the two are one child recorded twice.")
                    .<SameNumber>gathers(SameNumber::new, SameNumber::gather, SameNumber::join, SameNumber::judge),
            rule("EPI", "CHILD")
                    .marks(HEADER)
                    .says(
                            "The child is in the header but has neither an episode of care nor a care leaver's record.",
                            "Add what is missing, or take the child out of the return.")
                    .looks((c, found) -> {
                        if (c.episodes().isEmpty() && c.oc3().isEmpty()) {
                            c.headers().forEach(found::at);
                        }
                    }));

    private HeaderChecks() {}

    /** One letter but I, O and S, eleven digits, and a digit or letter; the check letter is not worked out. */
    private static boolean isPupilNumber(String upn) {
        if (upn.length() != 13 || !isLetter(upn.charAt(0)) || "IOS".indexOf(upn.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 1; i < 12; i++) {
            if (!isDigit(upn.charAt(i))) {
                return false;
            }
        }
        return isDigit(upn.charAt(12)) || isLetter(upn.charAt(12));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean any(Rows<Header> headers, Predicate<Header> which) {
        for (var header : headers) {
            if (which.test(header)) {
                return true;
            }
        }
        return false;
    }

    /** What is no date differs from a date and not from its like. */
    private static boolean differ(Day one, Day other) {
        return one.isDate() ? !one.sameDay(other) : other.isDate();
    }

    private static boolean mayFollow(String last, String now) {
        boolean hadNumber = isNot(last, Codes.NO_UPN);
        boolean wasTooYoung = last.isEmpty() || last.equals("UN1");
        return last.equals(now) || !hadNumber && isNot(now, Codes.NO_UPN) || wasTooYoung && Codes.NO_UPN.contains(now);
    }

    /** Looks at the time of care that goes on at the year's end: longer than a week is from before 24 March. */
    private static void notUnderAWeek(Child c, Found found) {
        boolean under = any(c.headers(), header -> header.upn().equals("UN4"));
        if (!under || c.periods().isEmpty()) {
            return;
        }
        var last = c.periods().getLast();
        var week = Day.on(c.year().ending(), 3, 24);
        if (last.start().before(week) && !last.end().before(c.end())) {
            for (var header : c.headers()) {
                if (header.upn().equals("UN4")) {
                    found.at(header);
                }
            }
            for (var episode : c.episodes()) {
                if (episode.decom().before(week) && episode.decom().onOrAfter(last.start())) {
                    found.at(episode);
                }
            }
        }
    }

    /** Which pupil numbers stand in more than one header row. */
    private static final class SameNumber {

        private final Map<String, Header> first = new HashMap<>();
        private final List<Header> repeated = new ArrayList<>();

        private void gather(Child child) {
            for (var header : child.headers()) {
                if (isNot(header.upn(), Codes.NO_UPN)) {
                    add(header);
                }
            }
        }

        private void add(Header header) {
            var before = first.putIfAbsent(header.upn(), header);
            if (before != null) {
                repeated.add(before);
                repeated.add(header);
            }
        }

        private SameNumber join(SameNumber later) {
            later.first.values().forEach(this::add);
            repeated.addAll(later.repeated);
            return this;
        }

        private void judge(Found found) {
            repeated.forEach(found::at);
        }
    }
}

package org.throughline.web.improvement.board.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.web.improvement.board.Carried;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Member;
import org.throughline.web.pages.Days;

/**
 * The board: who sits on it, when it met and meets, and what is open since it last met.
 *
 * @param next the next meeting in words, or that none is planned
 * @param open what is open since the last meeting
 * @param keeps the reader may change these
 */
public record BoardView(
        String next,
        String last,
        List<Open> open,
        List<MeetingLine> meetings,
        List<MemberLine> members,
        List<MemberLine> former,
        boolean keeps) {

    /** One open thing. */
    public record Open(String words, String link, String linkWords, boolean late) {}

    public record MeetingLine(String id, String day, String place, String state, String minutes) {}

    public record MemberLine(String id, String name, String role, String agency, String time, String account) {}

    /** What the board is made of. */
    record Parts(
            LocalDate today,
            List<Member> members,
            List<Meeting> meetings,
            Map<UUID, Boolean> minutes,
            List<Decision> decisions,
            Map<UUID, Carried> became) {}

    static BoardView of(Parts of, boolean keeps) {
        var next = of.meetings().reversed().stream()
                .filter(meeting -> meeting.state() == Meeting.State.PLANNED
                        && !meeting.day().isBefore(of.today()))
                .findFirst();
        var last = of.meetings().stream().filter(Meeting::isHeld).findFirst();
        return new BoardView(
                next.map(meeting -> "The board meets next on %s, %s."
                                .formatted(Days.inWords(meeting.day()), meeting.place()))
                        .orElse("No meeting is planned."),
                last.map(meeting -> "It last met on %s.".formatted(Days.inWords(meeting.day())))
                        .orElse("No meeting has been held yet."),
                open(of),
                of.meetings().stream()
                        .map(meeting -> new MeetingLine(
                                meeting.id().toString(),
                                Days.inWords(meeting.day()),
                                meeting.place(),
                                meeting.state().words(),
                                minutes(meeting, of)))
                        .toList(),
                members(of, true),
                members(of, false),
                keeps);
    }

    private static List<Open> open(Parts of) {
        var open = new ArrayList<Open>();
        for (var meeting : of.meetings().reversed()) {
            var name = Boards.name(meeting);
            var link = Boards.address(meeting.id());
            if (meeting.state() == Meeting.State.PLANNED && meeting.day().isBefore(of.today())) {
                open.add(new Open("Its day has passed, and nobody has said whether it was held", link, name, true));
            }
            if (meeting.isHeld() && meeting.agreed().isEmpty()) {
                open.add(new Open(
                        of.minutes().containsKey(meeting.id())
                                ? "The minutes are a draft: no later meeting has agreed them"
                                : "No minutes are written",
                        link + "#minutes",
                        name,
                        false));
            }
        }
        for (var decision : of.decisions()) {
            var became = Optional.ofNullable(of.became().get(decision.id())).filter(Carried::open);
            became.ifPresent(it -> open.add(new Open(
                    it.words(), Boards.address(decision.meeting()) + "#decisions", decision.what(), it.late())));
        }
        return open;
    }

    private static String minutes(Meeting meeting, Parts of) {
        return meeting.agreed()
                .map(agreed -> "Agreed on " + Days.inWords(agreed.day()))
                .orElse(of.minutes().containsKey(meeting.id()) ? "Draft" : meeting.isHeld() ? "Not written" : "");
    }

    private static List<MemberLine> members(Parts of, boolean now) {
        return of.members().stream()
                .filter(member ->
                        member.until().filter(last -> last.isBefore(of.today())).isEmpty() == now)
                .map(member -> new MemberLine(
                        member.id().toString(),
                        member.name(),
                        member.role(),
                        member.agency(),
                        "From %s%s"
                                .formatted(
                                        Days.inWords(member.from()),
                                        member.until()
                                                .map(last -> " to " + Days.inWords(last))
                                                .orElse("")),
                        member.account().isEmpty() ? "" : "Has an account"))
                .toList();
    }
}

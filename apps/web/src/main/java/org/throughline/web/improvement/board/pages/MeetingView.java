package org.throughline.web.improvement.board.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.board.Agenda;
import org.throughline.web.improvement.board.Attendance;
import org.throughline.web.improvement.board.Carried;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Member;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.board.Papers;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Sizes;

/**
 * One meeting with all that belongs to it.
 *
 * @param keeps the reader may change what may still be changed
 * @param agrees the reader may say that the minutes are agreed
 * @param together papers that are for the meeting as a whole
 * @param minutes empty where none are written
 */
public record MeetingView(
        String id,
        String title,
        String state,
        String where,
        boolean keeps,
        boolean closed,
        boolean agrees,
        List<Item> agenda,
        List<PaperLine> together,
        List<Seat> seats,
        String came,
        String minutes,
        String minutesState,
        boolean agreed,
        List<NoteLine> notes,
        List<DecisionLine> decisions,
        List<PackLine> packs) {

    /** An item of the agenda with its papers. */
    public record Item(String id, int place, String title, String asked, List<PaperLine> papers) {}

    public record PaperLine(String id, String title, String file, String reach) {}

    /** @param mark whether they came, and who came in their place */
    public record Seat(String name, String role, String mark) {}

    public record NoteLine(String words, String when) {}

    /**
     * A decision.
     *
     * @param became what became of it in the plan, or null where it is no action of the plan
     */
    public record DecisionLine(
            String id,
            String what,
            String why,
            String by,
            String item,
            @Nullable Carried became) {}

    /** A frozen pack. */
    public record PackLine(String id, String words, String made) {}

    /** What a meeting is made of. */
    record Parts(
            Meeting meeting,
            List<Member> members,
            List<Agenda.Item> agenda,
            List<Papers.Paper> papers,
            Map<UUID, Attendance.Mark> attendance,
            Optional<Minutes.Text> minutes,
            List<Minutes.Note> notes,
            List<Decision> decisions,
            Map<UUID, Carried> became,
            List<PackLine> packs) {}

    static MeetingView of(Parts of, boolean keeps, boolean decides) {
        var meeting = of.meeting();
        boolean closed = meeting.agreed().isPresent();
        return new MeetingView(
                meeting.id().toString(),
                Boards.name(meeting),
                meeting.state().words(),
                where(of),
                keeps,
                closed,
                decides && !closed && meeting.isHeld() && of.minutes().isPresent(),
                of.agenda().stream().map(item -> item(item, of.papers())).toList(),
                of.papers().stream()
                        .filter(paper -> paper.agenda()
                                .filter(id -> of.agenda().stream()
                                        .anyMatch(item -> item.id().equals(id)))
                                .isEmpty())
                        .map(MeetingView::paper)
                        .toList(),
                seats(of),
                came(of),
                of.minutes().map(Minutes.Text::words).orElse(""),
                minutesState(of),
                closed,
                of.notes().stream()
                        .map(note -> new NoteLine(
                                note.words(),
                                "%s, %s".formatted(Days.inWords(note.at().toInstant()), note.by())))
                        .toList(),
                of.decisions().stream().map(decision -> decision(decision, of)).toList(),
                of.packs());
    }

    private static String where(Parts of) {
        var chair = of.meeting()
                .chair()
                .flatMap(id -> of.members().stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst());
        return of.meeting().place()
                + chair.map(member -> ". Chair: %s, %s".formatted(member.name(), member.role()))
                        .orElse(". The chair is not known yet");
    }

    private static Item item(Agenda.Item item, List<Papers.Paper> papers) {
        return new Item(
                item.id().toString(),
                item.place(),
                item.title(),
                item.asked(),
                papers.stream()
                        .filter(paper -> paper.agenda().equals(Optional.of(item.id())))
                        .map(MeetingView::paper)
                        .toList());
    }

    private static PaperLine paper(Papers.Paper paper) {
        return new PaperLine(
                paper.id().toString(),
                paper.title(),
                "%s, %s".formatted(paper.kind().words(), Sizes.inWords(paper.bytes())),
                "For " + paper.reach().whom());
    }

    /** Those who sat on the board that day, and whoever was marked. */
    private static List<Seat> seats(Parts of) {
        return of.members().stream()
                .filter(member ->
                        member.sitsOn(of.meeting().day()) || of.attendance().containsKey(member.id()))
                .map(member -> new Seat(
                        member.name(),
                        "%s, %s".formatted(member.role(), member.agency()),
                        Optional.ofNullable(of.attendance().get(member.id()))
                                .map(mark -> mark.state().words()
                                        + (mark.stoodIn().isEmpty()
                                                ? ""
                                                : "; " + mark.stoodIn() + " came in their place"))
                                .orElse("Not marked")))
                .toList();
    }

    private static String came(Parts of) {
        long present = of.attendance().values().stream()
                .filter(mark -> mark.state() == Attendance.State.PRESENT)
                .count();
        long instead = of.attendance().values().stream()
                .filter(mark -> !mark.stoodIn().isEmpty())
                .count();
        return of.attendance().isEmpty()
                ? ""
                : "%d of %s came%s."
                        .formatted(
                                present,
                                Days.count(seats(of).size(), "member", "members"),
                                instead == 0 ? "" : ", and for %d somebody stood in".formatted(instead));
    }

    private static String minutesState(Parts of) {
        return of.meeting()
                .agreed()
                .map(agreed -> "Agreed by the board of %s (put down by %s). They stay as they are."
                        .formatted(Days.inWords(agreed.day()), agreed.by()))
                .or(() -> of.minutes()
                        .map(text -> "A draft, last kept on %s by %s"
                                .formatted(Days.inWords(text.at().toInstant()), text.by())))
                .orElse("None are written yet.");
    }

    private static DecisionLine decision(Decision decision, Parts of) {
        return new DecisionLine(
                decision.id().toString(),
                decision.what(),
                decision.why(),
                decision.decidedBy(),
                decision.agenda()
                        .flatMap(id -> of.agenda().stream()
                                .filter(item -> item.id().equals(id))
                                .findFirst())
                        .map(item -> "Item %d, %s".formatted(item.place(), item.title()))
                        .orElse(""),
                of.became().get(decision.id()));
    }
}

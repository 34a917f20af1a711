package org.throughline.web.improvement.board.pack;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.improvement.board.Attendance;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Member;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Minutes;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.Days;

/** The document that is published of agreed minutes, kept as it was made when somebody chose it. */
@Component
class PublicMinutes {

    private final JdbcClient jdbc;
    private final Members members;
    private final Meetings meetings;
    private final Attendance attendance;
    private final Minutes minutes;
    private final Decisions decisions;
    private final Documents documents;

    PublicMinutes(
            JdbcClient jdbc,
            Members members,
            Meetings meetings,
            Attendance attendance,
            Minutes minutes,
            Decisions decisions,
            Documents documents) {
        this.jdbc = jdbc;
        this.members = members;
        this.meetings = meetings;
        this.attendance = attendance;
        this.minutes = minutes;
        this.decisions = decisions;
        this.documents = documents;
    }

    /** How large the document is that was made last. */
    Optional<Long> size(UUID meeting) {
        return jdbc.sql("""
                select octet_length(bytes) from improvement.board_minutes_document
                 where meeting = :meeting order by number desc limit 1
                """).param("meeting", meeting).query(Long.class).optional();
    }

    Optional<byte[]> bytes(UUID meeting) {
        return jdbc.sql("""
                select bytes from improvement.board_minutes_document
                 where meeting = :meeting order by number desc limit 1
                """).param("meeting", meeting).query(byte[].class).optional();
    }

    /** Makes it anew: with the notes that have come since. */
    @Transactional
    void make(Meeting meeting) {
        var pdf = documents.pdf(content(meeting));
        var sha256 = KeptFiles.sha256(pdf.bytes());
        jdbc.sql("""
                insert into improvement.board_minutes_document (meeting, bytes, pages, sha256)
                values (:meeting, :bytes, :pages, :sha256)
                """)
                .param("meeting", meeting.id())
                .param("bytes", pdf.bytes())
                .param("pages", pdf.pages())
                .param("sha256", sha256)
                .update();
    }

    private MinutesContent content(Meeting meeting) {
        var agreed = meeting.agreed().orElseThrow();
        var marks = attendance.of(meeting.id());
        return new MinutesContent(
                "Board of " + Days.inWords(meeting.day()),
                meeting.place()
                        + meeting.chair()
                                .flatMap(members::find)
                                .map(chair -> ". Chair: " + chair.role())
                                .orElse(""),
                agreed.day(),
                "Agreed by the board of %s. Members are named by their role."
                        .formatted(meetings.find(agreed.later())
                                .map(later -> Days.inWords(later.day()))
                                .orElse(Days.inWords(agreed.day()))),
                members.all().stream()
                        .filter(member -> marks.containsKey(member.id()))
                        .map(member -> seat(
                                member,
                                Optional.ofNullable(marks.get(member.id())).orElseThrow()))
                        .toList(),
                minutes.of(meeting.id()).map(Minutes.Text::words).orElse(""),
                decisions.of(meeting.id()).stream()
                        .filter(decision -> decision.open())
                        .map(decision -> new PackContent.Decided(decision.what(), decision.why(), "the board", ""))
                        .toList(),
                minutes.notes(meeting.id()).stream()
                        .map(note -> "%s (%s)"
                                .formatted(note.words(), Days.inWords(note.at().toInstant())))
                        .toList());
    }

    private static PackContent.Figure seat(Member member, Attendance.Mark mark) {
        return new PackContent.Figure(
                member.role() + ", " + member.agency(),
                mark.state().words() + (mark.stoodIn().isEmpty() ? "" : "; somebody came in their place"));
    }
}

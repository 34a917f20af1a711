package org.throughline.web.improvement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The minutes of meetings: written, agreed at a later meeting, and from then on put right only by a note under them. */
@Component
public class Minutes {

    /**
     * Minutes as they were kept once.
     *
     * @param number the later, the greater
     */
    public record Text(long number, String words, OffsetDateTime at, String by) {}

    /** What was put right under agreed minutes. */
    public record Note(UUID id, String words, OffsetDateTime at, String by) {}

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Trail trail;
    private final Clock clock;

    Minutes(JdbcClient jdbc, Meetings meetings, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    /** As they stand: the agreed ones, else the latest. */
    public Optional<Text> of(UUID meeting) {
        return jdbc.sql("""
                select m.number, m.words, m.at, m.by_name
                  from improvement.board_minutes m
                  left join improvement.board_agreed a on a.minutes = m.number
                 where m.meeting = :meeting
                 order by a.minutes nulls last, m.number desc limit 1
                """).param("meeting", meeting).query(Minutes::text).optional();
    }

    public List<Note> notes(UUID meeting) {
        return jdbc.sql("select * from improvement.board_note where meeting = :meeting order by at, id")
                .param("meeting", meeting)
                .query((row, number) -> new Note(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name")))
                .list();
    }

    /**
     * Keeps the minutes as they now read.
     *
     * @param over the number of the text that was on the screen, 0 where there was none: somebody else's later text is not
     *     written over
     */
    @Transactional
    public Kept keep(Actor by, UUID meeting, long over, String words) {
        var open = meetings.open(meeting);
        if (open.isEmpty()) {
            return Kept.refused("words", Meetings.CLOSED);
        }
        var typed = new Typed();
        var text = typed.words("words", words, Typed.MINUTES, "Type the minutes");
        var standing = of(meeting);
        if (standing.filter(it -> it.number() > over && !it.words().equals(text))
                .isPresent()) {
            typed.wrong(
                    "words",
                    "%s has changed the minutes since you opened them. Their text stands under yours: bring the two together"
                            .formatted(standing.get().by()));
        }
        if (typed.hasErrors()) {
            return typed.refused();
        }
        if (standing.filter(it -> it.words().equals(text)).isEmpty()) {
            jdbc.sql("""
                    insert into improvement.board_minutes (meeting, words, at, by_id, by_name)
                    values (:meeting, :words, :at, :byId, :byName)
                    """)
                    .param("meeting", meeting)
                    .param("words", text)
                    .param("at", OffsetDateTime.now(clock))
                    .param("byId", by.id())
                    .param("byName", by.name())
                    .update();
            trail.wrote(
                    by,
                    "minutes of the improvement board",
                    null,
                    open.get().day().toString());
        }
        return new Kept.Done(meeting);
    }

    /** Those meetings that can have agreed the minutes of this one: held, and later. */
    public List<Meeting> canAgree(Meeting meeting) {
        return meetings.all().stream()
                .filter(other -> other.isHeld() && other.day().isAfter(meeting.day()))
                .toList()
                .reversed();
    }

    /** Puts down that a later meeting agreed the minutes; from then on nothing about the meeting changes. */
    @Transactional
    public Kept agree(Actor by, UUID meeting, String later, long seen) {
        var open = meetings.open(meeting);
        if (open.isEmpty()) {
            return Kept.refused("later", "The minutes of this meeting are agreed already");
        }
        var text = of(meeting);
        if (!open.get().isHeld()) {
            return Kept.refused("later", "Only the minutes of a meeting that was held can be agreed");
        }
        if (text.isEmpty()) {
            return Kept.refused("later", "No minutes have been written yet");
        }
        if (text.get().number() != seen) {
            return Kept.refused(
                    "later", "The minutes have been changed since you opened this page. Read them again below");
        }
        var at = Typed.someId(later).flatMap(meetings::find);
        if (at.isEmpty()) {
            return Kept.refused("later", "Select the meeting that agreed the minutes");
        }
        if (!at.get().isHeld() || !at.get().day().isAfter(open.get().day())) {
            return Kept.refused(
                    "later",
                    "Minutes are agreed by a meeting that was held later than %s"
                            .formatted(Days.inWords(open.get().day())));
        }
        jdbc.sql("""
                insert into improvement.board_agreed (meeting, minutes, later, day, at, by_id, by_name)
                values (:meeting, :minutes, :later, :day, :at, :byId, :byName)
                """)
                .param("meeting", meeting)
                .param("minutes", text.get().number())
                .param("later", at.get().id())
                .param("day", at.get().day())
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        trail.wrote(
                by,
                "minutes of the improvement board agreed",
                null,
                "%s, by the meeting of %s".formatted(open.get().day(), at.get().day()));
        return new Kept.Done(meeting);
    }

    /** Puts something right under agreed minutes; the same sent twice is kept once. */
    @Transactional
    public Kept note(Actor by, UUID meeting, UUID id, String words) {
        var found = meetings.find(meeting);
        if (found.flatMap(Meeting::agreed).isEmpty()) {
            return Kept.refused("words", "The minutes are not agreed yet: change the minutes themselves");
        }
        var typed = new Typed();
        var text = typed.words("words", words, Typed.TEXT, "Type what is put right, and on whose word");
        if (typed.hasErrors()) {
            return typed.refused();
        }
        int kept = jdbc.sql("""
                insert into improvement.board_note (id, meeting, words, at, by_id, by_name)
                values (:id, :meeting, :words, :at, :byId, :byName) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("meeting", meeting)
                .param("words", text)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        if (kept == 1) {
            trail.wrote(by, "note under minutes of the improvement board", null, dayOf(found));
        }
        return new Kept.Done(id);
    }

    private static String dayOf(Optional<Meeting> meeting) {
        return meeting.map(Meeting::day).map(LocalDate::toString).orElse("");
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        return new Text(
                row.getLong("number"),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"));
    }
}

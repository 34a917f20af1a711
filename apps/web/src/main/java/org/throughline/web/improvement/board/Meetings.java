package org.throughline.web.improvement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The board's meetings, planned and held. */
@Component
public class Meetings {

    /** What is said wherever something about a meeting is to change whose minutes are agreed. */
    public static final String CLOSED =
            "The minutes of this meeting are agreed, so nothing about it can be changed. Add a dated note under the minutes";

    /** As it was typed. */
    public record Sent(String day, String place, String chair, String state) {}

    private static final String LATEST = """
            select m.*, a.later, a.day as agreed_day, a.by_name as agreed_by
              from (select distinct on (id) id, day, place, chair, state from improvement.board_meeting
                     order by id, number desc) m
              left join improvement.board_agreed a on a.meeting = m.id
            """;

    private final JdbcClient jdbc;
    private final Members members;
    private final Trail trail;
    private final Clock clock;

    Meetings(JdbcClient jdbc, Members members, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest day first. */
    public List<Meeting> all() {
        return jdbc.sql(LATEST + " order by m.day desc, m.id")
                .query(Meetings::meeting)
                .list();
    }

    public Optional<Meeting> find(UUID id) {
        return jdbc.sql(LATEST + " where m.id = :id")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    /** The last one that was held before a day. */
    public Optional<Meeting> heldBefore(LocalDate day) {
        return all().stream()
                .filter(meeting -> meeting.isHeld() && meeting.day().isBefore(day))
                .findFirst();
    }

    /** Plans a meeting, or puts down something new about one; the same sent twice is kept once. */
    @Transactional
    public Kept keep(Actor by, UUID id, Sent sent) {
        var before = find(id);
        if (before.flatMap(Meeting::agreed).isPresent()) {
            return Kept.refused("day", CLOSED);
        }
        var typed = new Typed();
        var day = typed.day("day", sent.day(), "Enter the day of the meeting");
        var place = typed.words("place", sent.place(), Typed.LINE, "Enter where the meeting is, or Online");
        var state = Arrays.stream(Meeting.State.values())
                .filter(one -> one.name().equals(sent.state()))
                .findFirst();
        if (state.isEmpty()) {
            typed.wrong("state", "Select whether the meeting is planned, was held or is cancelled");
        }
        var chair = Typed.someId(sent.chair()).flatMap(members::find);
        if (!sent.chair().isBlank() && chair.isEmpty()) {
            typed.wrong("chair", "Select a member of the board");
        }
        boolean held = state.filter(it -> it == Meeting.State.HELD).isPresent();
        if (held && sent.chair().isBlank()) {
            typed.wrong("chair", "Select who chaired the meeting");
        }
        day.ifPresent(it -> {
            chair.filter(member -> !member.sitsOn(it))
                    .ifPresent(member -> typed.wrong("chair", notOnBoard(member, it)));
            if (held && it.isAfter(LocalDate.now(clock))) {
                typed.wrong("state", "A meeting on %s cannot have been held yet".formatted(Days.inWords(it)));
            }
            if (state.filter(one -> one != Meeting.State.CANCELLED).isPresent() && another(id, it)) {
                typed.wrong("day", "The board meets on %s already".formatted(Days.inWords(it)));
            }
            before.filter(meeting -> !meeting.day().equals(it))
                    .ifPresent(meeting -> marked(id).stream()
                            .filter(member -> !member.sitsOn(it))
                            .findFirst()
                            .ifPresent(member -> typed.wrong("day", notOnBoard(member, it))));
        });
        if (typed.hasErrors()) {
            return typed.refused();
        }
        var meeting =
                new Meeting(id, day.orElseThrow(), place, chair.map(Member::id), state.orElseThrow(), Optional.empty());
        if (before.filter(meeting::equals).isPresent()) {
            return new Kept.Done(id);
        }
        insert(by, meeting);
        trail.wrote(
                by,
                "meeting of the improvement board",
                null,
                "%s, %s, %s".formatted(meeting.day(), place, meeting.state().words()));
        return new Kept.Done(id);
    }

    static String notOnBoard(Member member, LocalDate day) {
        return "%s was not on the board on %s: %s"
                .formatted(
                        member.name(),
                        Days.inWords(day),
                        day.isBefore(member.from())
                                ? "they joined on " + Days.inWords(member.from())
                                : "they left on "
                                        + member.until().map(Days::inWords).orElseThrow());
    }

    private boolean another(UUID id, LocalDate day) {
        return all().stream()
                .anyMatch(meeting -> !meeting.id().equals(id)
                        && meeting.state() != Meeting.State.CANCELLED
                        && meeting.day().equals(day));
    }

    private List<Member> marked(UUID id) {
        var ids = jdbc.sql("select distinct member from improvement.board_attendance where meeting = :meeting")
                .param("meeting", id)
                .query(UUID.class)
                .set();
        return members.all().stream()
                .filter(member -> ids.contains(member.id()))
                .toList();
    }

    private void insert(Actor by, Meeting meeting) {
        jdbc.sql("""
                insert into improvement.board_meeting (id, day, place, chair, state, at, by_id, by_name)
                values (:id, :day, :place, :chair, :state, :at, :byId, :byName)
                """)
                .param("id", meeting.id())
                .param("day", meeting.day())
                .param("place", meeting.place())
                .param("chair", meeting.chair().orElse(null), Types.OTHER)
                .param("state", meeting.state().name())
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
    }

    /**
     * Locks a meeting against agreeing its minutes at the same moment; answers empty where nothing about it may change any
     * more. In the caller's transaction.
     */
    Optional<Meeting> open(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query((row, number) -> 0)
                .list();
        return find(id).filter(meeting -> meeting.agreed().isEmpty());
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        var later = row.getObject("later", UUID.class);
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                Optional.ofNullable(row.getObject("chair", UUID.class)),
                Meeting.State.valueOf(row.getString("state")),
                later == null
                        ? Optional.empty()
                        : Optional.of(new Meeting.Agreed(
                                later, row.getObject("agreed_day", LocalDate.class), row.getString("agreed_by"))));
    }
}

package org.throughline.web.improvement.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Who came to a meeting, who sent apologies, who stayed away, and who stood in for whom. */
@Component
public class Attendance {

    public enum State {
        PRESENT("Present"),
        APOLOGIES("Sent apologies"),
        ABSENT("Absent");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        static Optional<State> of(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /** @param stoodIn who came in their place, empty where nobody did */
    public record Mark(State state, String stoodIn) {}

    /** As it was typed. */
    public record Sent(String state, String stoodIn) {}

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Members members;
    private final Trail trail;
    private final Clock clock;

    Attendance(JdbcClient jdbc, Meetings meetings, Members members, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /** By member; whoever is not in it has not been marked. */
    public Map<UUID, Mark> of(UUID meeting) {
        var marks = new HashMap<UUID, Mark>();
        jdbc.sql("""
                select distinct on (member) member, state, stood_in from improvement.board_attendance
                 where meeting = :meeting order by member, number desc
                """).param("meeting", meeting).query(row -> {
            marks.put(
                    row.getObject("member", UUID.class),
                    new Mark(State.valueOf(row.getString("state")), row.getString("stood_in")));
        });
        return marks;
    }

    /** Marks members, each by id. Nobody is marked where something is wrong with one of them. */
    @Transactional
    public Kept keep(Actor by, UUID meeting, Map<UUID, Sent> sent) {
        var open = meetings.open(meeting);
        if (open.isEmpty()) {
            return Kept.refused("attendance", Meetings.CLOSED);
        }
        var typed = new Typed();
        if (open.get().day().isAfter(LocalDate.now(clock))) {
            typed.wrong("attendance", "The meeting has not taken place yet");
        }
        var standing = of(meeting);
        var marks = new HashMap<UUID, Mark>();
        sent.forEach((id, one) -> {
            if (one.state().isBlank() && one.stoodIn().isBlank()) {
                return;
            }
            var member = members.find(id);
            if (member.isEmpty()) {
                typed.wrong("attendance", "Somebody who is no member of the board was marked. Open the page again");
                return;
            }
            if (!member.get().sitsOn(open.get().day())) {
                typed.wrong(
                        "attendance",
                        Meetings.notOnBoard(member.get(), open.get().day()));
                return;
            }
            mark(member.get(), one, typed).ifPresent(mark -> marks.put(id, mark));
        });
        if (typed.hasErrors()) {
            return typed.refused();
        }
        marks.entrySet().removeIf(one -> one.getValue().equals(standing.get(one.getKey())));
        marks.forEach((member, mark) -> insert(by, meeting, member, mark));
        if (!marks.isEmpty()) {
            trail.wrote(
                    by,
                    "attendance of the improvement board",
                    null,
                    "%s, %d marked".formatted(open.get().day(), marks.size()));
        }
        return new Kept.Done(meeting);
    }

    private static Optional<Mark> mark(Member member, Sent one, Typed typed) {
        var state = State.of(one.state());
        var field = "state-" + member.id();
        var stoodIn = typed.words("stood-in-" + member.id(), one.stoodIn(), Typed.LINE);
        if (state.isEmpty()) {
            typed.wrong(field, "Select whether %s came".formatted(member.name()));
        } else if (state.get() == State.PRESENT && !stoodIn.isEmpty()) {
            typed.wrong(field, "%s was present, so nobody stood in for them".formatted(member.name()));
        }
        return state.map(it -> new Mark(it, stoodIn));
    }

    private void insert(Actor by, UUID meeting, UUID member, Mark mark) {
        jdbc.sql("""
                insert into improvement.board_attendance (meeting, member, state, stood_in, at, by_id, by_name)
                values (:meeting, :member, :state, :stoodIn, :at, :byId, :byName)
                """)
                .param("meeting", meeting)
                .param("member", member)
                .param("state", mark.state().name())
                .param("stoodIn", mark.stoodIn())
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
    }

    /** Those who belong to a meeting: who sits on the board on its day. */
    public List<Member> expected(Meeting meeting) {
        return members.on(meeting.day());
    }
}

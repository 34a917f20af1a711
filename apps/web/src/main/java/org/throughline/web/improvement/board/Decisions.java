package org.throughline.web.improvement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** What the board decided, meeting by meeting. */
@Component
public class Decisions {

    /** As it was typed. */
    public record Sent(String agenda, String what, String why, String decidedBy, boolean open) {}

    private static final String LATEST = """
            select d.*, c.action
              from (select distinct on (id) * from improvement.board_decision order by id, number desc) d
              left join improvement.board_carried c on c.decision = d.id
             where not d.taken_out
            """;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Trail trail;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Meetings meetings, Agenda agenda, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.agenda = agenda;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Decision> of(UUID meeting) {
        return jdbc.sql(
                        LATEST
                                + " and d.meeting = :meeting order by (select min(f.number) from improvement.board_decision f where f.id = d.id)")
                .param("meeting", meeting)
                .query(Decisions::decision)
                .list();
    }

    public Optional<Decision> find(UUID id) {
        return jdbc.sql(LATEST + " and d.id = :id")
                .param("id", id)
                .query(Decisions::decision)
                .optional();
    }

    /** Puts down a decision, or changes it; the same sent twice is kept once. */
    @Transactional
    public Kept keep(Actor by, UUID meeting, UUID id, Sent sent) {
        var open = meetings.open(meeting);
        if (open.isEmpty()) {
            return Kept.refused("what", Meetings.CLOSED);
        }
        var typed = new Typed();
        if (open.get().day().isAfter(LocalDate.now(clock))) {
            typed.wrong("what", "The meeting has not taken place yet, so nothing can have been decided");
        }
        var what = typed.words("what", sent.what(), Typed.TEXT, "Type what was decided");
        var why = typed.words("why", sent.why(), Typed.TEXT, "Type why it was decided");
        var decidedBy = typed.words("decidedBy", sent.decidedBy(), Typed.LINE, "Enter who decided, such as The board");
        var item = Typed.someId(sent.agenda())
                .flatMap(agenda::find)
                .filter(it -> it.meeting().equals(meeting))
                .map(Agenda.Item::id);
        if (typed.hasErrors()) {
            return typed.refused();
        }
        var before = find(id);
        var decision =
                new Decision(id, meeting, item, what, why, decidedBy, sent.open(), before.flatMap(Decision::action));
        if (before.filter(decision::equals).isEmpty()) {
            insert(by, decision, false);
            trail.wrote(
                    by, "decision of the improvement board", null, open.get().day() + ": " + id);
        }
        return new Kept.Done(id);
    }

    /** Takes out a decision that was put down by mistake, while the minutes are not agreed and it became no action. */
    @Transactional
    public Kept takeOut(Actor by, Decision decision) {
        if (meetings.open(decision.meeting()).isEmpty()) {
            return Kept.refused("what", Meetings.CLOSED);
        }
        if (decision.action().isPresent()) {
            return Kept.refused("what", "It became an action of the plan, so it cannot be taken out. Change its words");
        }
        insert(by, decision, true);
        trail.wrote(
                by,
                "decision of the improvement board taken out",
                null,
                decision.id().toString());
        return new Kept.Done(decision.id());
    }

    private void insert(Actor by, Decision decision, boolean takenOut) {
        jdbc.sql("""
                insert into improvement.board_decision
                       (id, meeting, agenda, what, why, decided_by, open, taken_out, at, by_id, by_name)
                values (:id, :meeting, :agenda, :what, :why, :decidedBy, :open, :takenOut, :at, :byId, :byName)
                """)
                .param("id", decision.id())
                .param("meeting", decision.meeting())
                .param("agenda", decision.agenda().orElse(null), Types.OTHER)
                .param("what", decision.what())
                .param("why", decision.why())
                .param("decidedBy", decision.decidedBy())
                .param("open", decision.open())
                .param("takenOut", takenOut)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                Optional.ofNullable(row.getObject("agenda", UUID.class)),
                row.getString("what"),
                row.getString("why"),
                row.getString("decided_by"),
                row.getBoolean("open"),
                Optional.ofNullable(row.getObject("action", UUID.class)));
    }
}

package org.throughline.web.improvement.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** What a meeting is to speak about, in order. */
@Component
public class Agenda {

    /**
     * One item.
     *
     * @param place from 1
     * @param asked the decision that is asked for, empty where none is
     * @param open its words name nobody and may stand in what is published
     */
    public record Item(UUID id, UUID meeting, int place, String title, String asked, boolean open) {}

    /** As it was typed. */
    public record Sent(String place, String title, String asked, boolean open) {}

    private static final String LATEST = """
            select * from (select distinct on (id) * from improvement.board_agenda order by id, number desc) i
             where not taken_out
            """;
    private static final int MOST = 99;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Trail trail;
    private final Clock clock;

    Agenda(JdbcClient jdbc, Meetings meetings, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Item> of(UUID meeting) {
        return jdbc.sql(LATEST + " and meeting = :meeting order by place, number")
                .param("meeting", meeting)
                .query(Agenda::item)
                .list();
    }

    public Optional<Item> find(UUID id) {
        return jdbc.sql(LATEST + " and id = :id")
                .param("id", id)
                .query(Agenda::item)
                .optional();
    }

    /** Puts an item on the agenda, or changes it; the same sent twice is kept once. */
    @Transactional
    public Kept keep(Actor by, UUID meeting, UUID id, Sent sent) {
        if (meetings.open(meeting).isEmpty()) {
            return Kept.refused("title", Meetings.CLOSED);
        }
        var typed = new Typed();
        var title = typed.words("title", sent.title(), Typed.LINE, "Enter what the item is about");
        var asked = typed.words("asked", sent.asked(), Typed.TEXT);
        int place = place(sent.place(), meeting, typed);
        if (typed.hasErrors()) {
            return typed.refused();
        }
        var item = new Item(id, meeting, place, title, asked, sent.open());
        if (find(id).filter(item::equals).isEmpty()) {
            insert(by, item, false);
            trail.wrote(by, "agenda of the improvement board", null, place + " " + title);
        }
        return new Kept.Done(id);
    }

    /** Takes an item off the agenda. */
    @Transactional
    public Kept takeOut(Actor by, Item item) {
        if (meetings.open(item.meeting()).isEmpty()) {
            return Kept.refused("title", Meetings.CLOSED);
        }
        insert(by, item, true);
        trail.wrote(by, "agenda of the improvement board", null, item.title() + ": taken out");
        return new Kept.Done(item.id());
    }

    private int place(String sent, UUID meeting, Typed typed) {
        if (sent.isBlank()) {
            return of(meeting).stream().mapToInt(Item::place).max().orElse(0) + 1;
        }
        if (!sent.strip().matches("\\d{1,2}") || Integer.parseInt(sent.strip()) == 0) {
            typed.wrong("place", "Enter a number from 1 to " + MOST + ", or leave it empty for the end");
            return 0;
        }
        return Integer.parseInt(sent.strip());
    }

    private void insert(Actor by, Item item, boolean takenOut) {
        jdbc.sql("""
                insert into improvement.board_agenda
                       (id, meeting, place, title, asked, open, taken_out, at, by_id, by_name)
                values (:id, :meeting, :place, :title, :asked, :open, :takenOut, :at, :byId, :byName)
                """)
                .param("id", item.id())
                .param("meeting", item.meeting())
                .param("place", item.place())
                .param("title", item.title())
                .param("asked", item.asked())
                .param("open", item.open())
                .param("takenOut", takenOut)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getInt("place"),
                row.getString("title"),
                row.getString("asked"),
                row.getBoolean("open"));
    }
}

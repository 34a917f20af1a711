package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Urgency;
import org.throughline.themes.Theme;

/** The lists of what is to improve, the authority's and the safeguarding children board's, as they are shown and corrected. */
@Component
public class AreaLists {

    private static final String ALL = """
            select a.id, a.event, a.board, a.place, a.number, a.text, a.page, a.urgent, a.urgency, a.under,
                   a.marked is not null as marked, a.suggested, a.only_suggested,
                   w.polarity as word_polarity, w.themes as word_themes, w.at as word_at, w.by_name as word_by
              from improvement.area a
              left join lateral (select * from improvement.word w where w.about = coalesce(a.marked, a.id)
                                  order by w.id desc limit 1) w on true
            """;

    private final JdbcClient jdbc;

    AreaLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The authority's first, each list in its order. */
    public List<ListedArea> of(UUID event) {
        return jdbc.sql(ALL + " where a.event = :event and not a.taken_out order by a.board, a.place")
                .param("event", event)
                .query(AreaLists::area)
                .list();
    }

    public Optional<ListedArea> find(UUID event, UUID id) {
        return jdbc.sql(ALL + " where a.event = :event and a.id = :id and not a.taken_out")
                .param("event", event)
                .param("id", id)
                .query(AreaLists::area)
                .optional();
    }

    /** The authority's areas of every event, the earliest event's first. */
    List<ListedArea> all() {
        return jdbc.sql(ALL + """
                  join improvement.event e on e.id = a.event
                 where not a.taken_out and not a.board order by e.ends, e.id, a.place
                """).query(AreaLists::area).list();
    }

    /** How many areas each event has for the authority; events without any are not named. */
    public Map<UUID, Integer> counts() {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("select event, count(*) from improvement.area where not taken_out and not board group by event")
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    void keep(UUID event, boolean board, Area area, Machine machine) {
        insert(
                event,
                board,
                area.place(),
                area.number(),
                area.text(),
                area.page(),
                area.urgency(),
                area.theme(),
                machine,
                machine.said().themes(),
                Optional.empty());
    }

    /** A paragraph that a person marked, at the end of the list, or the one that stood for it before. */
    void mark(Passage passage, Set<Theme> themes) {
        int again = jdbc.sql("update improvement.area set taken_out = false, themes = :themes where marked = :passage")
                .param("themes", Said.names(themes))
                .param("passage", passage.id())
                .update();
        if (again == 0) {
            int place = 1
                    + jdbc.sql(
                                    "select coalesce(max(place), 0) from improvement.area where event = :event and not board")
                            .param("event", passage.event())
                            .query(Integer.class)
                            .single();
            insert(
                    passage.event(),
                    false,
                    place,
                    place,
                    passage.text(),
                    passage.page(),
                    Urgency.NOT_SAID,
                    passage.section(),
                    Machine.SILENT,
                    themes,
                    Optional.of(passage.id()));
        }
    }

    void unmark(Passage passage) {
        jdbc.sql("update improvement.area set taken_out = true where marked = :passage")
                .param("passage", passage.id())
                .update();
    }

    /** @param themes as they hold from now on */
    void set(ListedArea area, Set<Theme> themes) {
        jdbc.sql("update improvement.area set themes = :themes where id = :id")
                .param("themes", Said.names(themes))
                .param("id", area.id())
                .update();
    }

    private void insert(
            UUID event,
            boolean board,
            int place,
            int number,
            String text,
            int page,
            Urgency urgency,
            String under,
            Machine machine,
            Set<Theme> themes,
            Optional<UUID> marked) {
        jdbc.sql("""
                insert into improvement.area
                    (id, event, place, number, text, page, urgent, themes, board, urgency, under, suggested,
                     only_suggested, marked)
                values (:id, :event, :place, :number, :text, :page, :urgent, :themes, :board, :urgency, :under, :suggested,
                        :only, :marked::uuid)
                """)
                .param("id", UUID.randomUUID())
                .param("event", event)
                .param("place", place)
                .param("number", number)
                .param("text", Passages.whole(text))
                .param("page", page)
                .param("urgent", urgency.urgent())
                .param("themes", Said.names(themes))
                .param("board", board)
                .param("urgency", urgency.name())
                .param("under", Passages.whole(under))
                .param("suggested", Said.names(machine.said().themes()))
                .param("only", Said.names(machine.only()))
                .param("marked", marked.map(UUID::toString).orElse(null), Types.VARCHAR)
                .update();
    }

    private static ListedArea area(ResultSet row, int number) throws SQLException {
        return new ListedArea(
                row.getObject("id", UUID.class),
                row.getObject("event", UUID.class),
                row.getBoolean("board"),
                row.getInt("place"),
                row.getInt("number"),
                row.getString("text"),
                row.getInt("page"),
                row.getBoolean("urgent"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("under"),
                row.getBoolean("marked"),
                new Machine(
                        new Said(Optional.empty(), Said.themes(row, "suggested")),
                        false,
                        Said.themes(row, "only_suggested")),
                Said.word(row));
    }
}

package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.themes.Theme;

/** What the registered inspections say the authority is to improve; what they tell the safeguarding children board is not here. */
@Component
public class Areas {

    private static final String ALL = """
            select a.id, a.event, e.title, e.ends, a.number, a.text, a.page, a.urgent, a.themes
              from improvement.area a join improvement.event e on e.id = a.event
             where not a.taken_out and not a.board
            """;

    private final JdbcClient jdbc;

    Areas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An area for improvement, or a recommendation, to the authority.
     *
     * @param event the inspection it is from
     * @param source that inspection in words, such as "Inspection of children's services"
     * @param on the inspection's last day
     * @param number as printed before it, or its place
     * @param page of the document, 0 where it was typed
     * @param urgent the report says that it cannot wait
     */
    public record Area(
            UUID id,
            UUID event,
            String source,
            LocalDate on,
            int number,
            String text,
            int page,
            boolean urgent,
            Set<Theme> themes) {}

    /** Every area, the newest inspection first, each inspection's in its order. */
    public List<Area> all() {
        return jdbc.sql(ALL + " order by e.ends desc, e.id, a.place")
                .query(Areas::area)
                .list();
    }

    public Optional<Area> find(UUID id) {
        return jdbc.sql(ALL + " and a.id = :id")
                .param("id", id)
                .query(Areas::area)
                .optional();
    }

    private static Area area(ResultSet row, int number) throws SQLException {
        var themes = EnumSet.noneOf(Theme.class);
        Arrays.stream((String[]) row.getArray("themes").getArray())
                .map(Theme::valueOf)
                .forEach(themes::add);
        return new Area(
                row.getObject("id", UUID.class),
                row.getObject("event", UUID.class),
                row.getString("title"),
                row.getObject("ends", LocalDate.class),
                row.getInt("number"),
                row.getString("text"),
                row.getInt("page"),
                row.getBoolean("urgent"),
                themes);
    }
}

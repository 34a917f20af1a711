package org.throughline.web.insight;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Sight;
import org.throughline.web.insight.NeighbourFile.Line;
import org.throughline.web.trail.Trail;

/**
 * What other authorities publish of the same measures, as files that were loaded, and those of them that ours is set beside.
 * Nothing is changed: where two files hold the same figure the later one counts.
 */
@Component
public class Neighbours {

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Neighbours(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file that was loaded. @param source where its figures are from, in the words of who loaded it */
    public record Kept(long number, String name, String source, int figures, Instant at, String by) {}

    /** The latest figure of one of the chosen authorities. */
    public record Neighbour(String authority, String year, BigDecimal value, String source) {}

    /** Who chose, and when. */
    public record Choice(List<String> authorities, Instant at, String by) {}

    /** @param form with which it was sent: sent twice it is kept once */
    @Transactional
    public void keep(Sight who, UUID form, String name, String source, List<Line> lines) {
        var actor = who.actor();
        var now = OffsetDateTime.now(clock);
        var file = jdbc.sql("""
                insert into insight.neighbour_file (name, source, figures, at, by_id, by_name, form)
                values (:name, :source, :figures, :at, :byId, :byName, :form)
                    on conflict (form) do nothing returning number
                """)
                .param("form", form)
                .param("name", name)
                .param("source", source)
                .param("figures", lines.size())
                .param("at", now)
                .param("byId", actor.id())
                .param("byName", actor.name())
                .query(Long.class)
                .optional();
        if (file.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into insight.neighbour_figure (file, authority, measure, year, value)
                select :file, authority, measure, year, value::numeric
                  from unnest(:authority::text[], :measure::text[], :year::text[], :value::text[])
                       as n (authority, measure, year, value)
                """)
                .param("file", file.get())
                .param("authority", texts(lines, Line::authority))
                .param("measure", texts(lines, line -> line.measure().value()))
                .param("year", texts(lines, Line::year))
                .param("value", texts(lines, line -> line.value().toPlainString()))
                .update();
        trail.wrote(actor, "figures of other authorities", null, "%s: %d figures".formatted(name, lines.size()));
    }

    /** The newest first. */
    public List<Kept> files() {
        return jdbc.sql(
                        "select number, name, source, figures, at, by_name from insight.neighbour_file order by number desc")
                .query(Neighbours::kept)
                .list();
    }

    /** All that stand in a file, by name. */
    public List<String> authorities() {
        return jdbc.sql("select distinct authority from insight.neighbour_figure order by authority")
                .query(String.class)
                .list();
    }

    /** Those that are not in a file are left out. */
    @Transactional
    public void choose(Sight who, List<String> authorities) {
        var known = new TreeSet<>(authorities);
        known.retainAll(authorities());
        if (choice().map(Choice::authorities).filter(List.copyOf(known)::equals).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into insight.neighbour_choice (authorities, at, by_id, by_name)
                values (:authorities, :at, :byId, :byName)
                """)
                .param("authorities", known.toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("byId", who.actor().id())
                .param("byName", who.actor().name())
                .update();
        trail.wrote(who.actor(), "choice of neighbours", null, String.join(", ", known));
    }

    public Optional<Choice> choice() {
        return jdbc.sql("""
                select authorities, at, by_name from insight.neighbour_choice order by number desc limit 1
                """).query(Neighbours::chosen).optional();
    }

    /** The latest year of each chosen authority that has this measure, by name. */
    public List<Neighbour> of(MeasureCode measure) {
        return jdbc.sql("""
                select distinct on (f.authority) f.authority, f.year, f.value, k.source
                  from insight.neighbour_figure f
                  join insight.neighbour_file k on k.number = f.file
                 where f.measure = :measure
                   and f.authority = any (
                       select unnest(authorities) from (
                           select authorities from insight.neighbour_choice order by number desc limit 1) latest)
                 order by f.authority, f.year desc, f.file desc
                """)
                .param("measure", measure.value())
                .query(Neighbour.class)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("number"),
                row.getString("name"),
                row.getString("source"),
                row.getInt("figures"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static Choice chosen(ResultSet row, int number) throws SQLException {
        return new Choice(
                List.of((String[]) row.getArray("authorities").getArray()),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    private static String[] texts(List<Line> lines, Function<Line, String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }
}

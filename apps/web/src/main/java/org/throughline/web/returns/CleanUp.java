package org.throughline.web.returns;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the clean-up of a return goes: the errors of each team, check by check. */
@Component
public class CleanUp {

    /** One check with the errors of each team by its key, empty for nobody's. */
    public record Point(UUID run, Instant ended, Map<String, Integer> errors) {
        public int all() {
            return errors.values().stream().mapToInt(it -> it).sum();
        }
    }

    /**
     * The errors over time.
     *
     * @param teams names by key, those with the most errors in the latest check first
     * @param points the earliest first
     */
    public record Course(Map<String, String> teams, List<Point> points) {}

    private final JdbcClient jdbc;

    CleanUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param most of how many checks, the latest */
    public Course of(ReturnOf of, int most) {
        var names = new LinkedHashMap<String, String>();
        var points = new LinkedHashMap<UUID, Point>();
        jdbc.sql("""
                select d.run, d.ended, t.key as team, t.name as team_name, t.errors
                  from (select d.run, d.ended
                          from returns.result d join returns.run r on r.id = d.run and r.origin = 'RECORD'
                         where d.collection = :collection and d.year = :year
                         order by d.ended desc limit :most) d
                  left join returns.tally t on t.run = d.run and t.whose = 'TEAM'
                 order by d.ended, t.errors desc, t.key
                """)
                .param("collection", of.collection().name())
                .param("year", of.year())
                .param("most", most)
                .query(row -> {
                    var point = points.computeIfAbsent(row.getObject("run", UUID.class), run -> {
                        try {
                            return new Point(
                                    run,
                                    row.getObject("ended", OffsetDateTime.class).toInstant(),
                                    new LinkedHashMap<>());
                        } catch (java.sql.SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                    var team = row.getString("team");
                    if (team != null) {
                        point.errors().put(team, row.getInt("errors"));
                        names.put(team, row.getString("team_name"));
                    }
                });
        return new Course(ordered(names, points), List.copyOf(points.values()));
    }

    private static Map<String, String> ordered(Map<String, String> names, Map<UUID, Point> points) {
        var keys = new ArrayList<>(names.keySet());
        if (!points.isEmpty()) {
            var latest = new ArrayList<>(points.values()).getLast().errors();
            keys.sort(java.util.Comparator.<String>comparingInt(key -> -latest.getOrDefault(key, 0))
                    .thenComparing(key -> names.getOrDefault(key, "")));
        }
        var ordered = new LinkedHashMap<String, String>();
        keys.forEach(key -> ordered.put(key, names.getOrDefault(key, key)));
        return ordered;
    }
}

package org.throughline.web.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;

/** What the lists hold of some children, in the form in which it is worked out. */
@Component
class KeptLines {

    private final JdbcClient jdbc;

    KeptLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is kept, with the worker and team that it names. */
    record Line(Reckoned.Row row, String worker, String team) {

        boolean says(Reckoned.Row now, Reckoned child) {
            return worker.equals(child.worker()) && team.equals(child.team()) && row.equals(now);
        }
    }

    /**
     * @param day for which it was worked out
     * @param at its rows by where they stand
     */
    record Kept(Reckoned child, LocalDate day, SortedMap<Integer, Line> at) {

        Set<Integer> places() {
            return at.keySet();
        }

        /** Whether the row at that place says what it would say now. */
        boolean holds(int n, Reckoned now) {
            var line = at.get(n);
            return line != null && line.says(now.rows().get(n), now);
        }
    }

    /** Locked until the end of the transaction, so that nobody writes them meanwhile. */
    Map<PersonId, Kept> locked(List<PersonId> children) {
        var ids = children.stream().map(child -> child.value().toString()).toArray(String[]::new);
        record Child(PersonId person, ChildRow row) {}
        var rows = jdbc.sql("""
                select * from oversight.child where person = any (:ids::uuid[]) order by person for update
                """)
                .param("ids", ids)
                .query((row, _) -> new Child(person(row), childRow(row)))
                .list();
        var lines = new HashMap<PersonId, SortedMap<Integer, Line>>();
        jdbc.sql("select * from oversight.reading where person = any (:ids::uuid[]) order by person, n")
                .param("ids", ids)
                .query(row -> {
                    lines.computeIfAbsent(person(row), _ -> new TreeMap<>())
                            .put(
                                    row.getInt("n"),
                                    new Line(reading(row), row.getString("worker"), row.getString("team")));
                });
        var kept = new HashMap<PersonId, Kept>();
        rows.forEach(child -> kept.put(
                child.person(), child.row().with(child.person(), lines.getOrDefault(child.person(), new TreeMap<>()))));
        return kept;
    }

    private record ChildRow(
            String name,
            String knownBy,
            Optional<LocalDate> born,
            Standing standing,
            Optional<LocalDate> lastSeen,
            String worker,
            String team,
            LocalDate day) {

        Kept with(PersonId person, SortedMap<Integer, Line> at) {
            var rows = at.values().stream().map(Line::row).toList();
            return new Kept(new Reckoned(person, name, knownBy, born, standing, lastSeen, worker, team, rows), day, at);
        }
    }

    private static ChildRow childRow(ResultSet row) throws SQLException {
        return new ChildRow(
                row.getString("name"),
                row.getString("known_by"),
                day(row, "born"),
                new Standing(
                        day(row, "in_need_since"),
                        day(row, "need_plan_since"),
                        day(row, "protection_plan_since"),
                        day(row, "looked_after_since"),
                        row.getBoolean("care_leaver")),
                day(row, "last_visit"),
                row.getString("worker"),
                row.getString("team"),
                row.getObject("day", LocalDate.class));
    }

    private static Reckoned.Row reading(ResultSet row) throws SQLException {
        return new Reckoned.Row(
                row.getString("clock"),
                row.getString("about"),
                day(row, "started"),
                day(row, "due"),
                day(row, "last_in_time"),
                Optional.ofNullable(row.getObject("due_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                day(row, "done"),
                row.getString("state"),
                row.getString("why"),
                row.getString("reason"),
                row.getString("reason_words"),
                moment(row.getObject("late_from", OffsetDateTime.class)));
    }

    private static String moment(@Nullable OffsetDateTime at) {
        if (at == null || at.equals(OffsetDateTime.MAX)) {
            return "infinity";
        }
        return at.equals(OffsetDateTime.MIN) ? "-infinity" : at.toInstant().toString();
    }

    private static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("person", UUID.class));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}

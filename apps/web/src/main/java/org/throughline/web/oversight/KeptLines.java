package org.throughline.web.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * @param day for which it was worked out
     * @param at where its rows stand and what they say, with the worker and team that each names
     */
    record Kept(Reckoned child, LocalDate day, Map<Integer, String> at) {

        Set<Integer> places() {
            return at.keySet();
        }

        /** Whether the row at that place says what it would say now. */
        boolean holds(int n, Reckoned now) {
            return line(now.rows().get(n), now.worker(), now.team()).equals(at.get(n));
        }
    }

    private static String line(Reckoned.Row row, String worker, String team) {
        return row.line() + " | " + worker + " | " + team;
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
        var readings = new HashMap<PersonId, List<Reckoned.Row>>();
        var places = new HashMap<PersonId, Map<Integer, String>>();
        jdbc.sql("select * from oversight.reading where person = any (:ids::uuid[]) order by person, n")
                .param("ids", ids)
                .query(row -> {
                    var person = person(row);
                    var reading = reading(row);
                    readings.computeIfAbsent(person, _ -> new ArrayList<>()).add(reading);
                    places.computeIfAbsent(person, _ -> new HashMap<>())
                            .put(row.getInt("n"), line(reading, row.getString("worker"), row.getString("team")));
                });
        var kept = new HashMap<PersonId, Kept>();
        for (var child : rows) {
            var theirs = readings.getOrDefault(child.person(), List.of());
            kept.put(
                    child.person(),
                    child.row().with(child.person(), theirs, places.getOrDefault(child.person(), Map.of())));
        }
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

        Kept with(PersonId person, List<Reckoned.Row> rows, Map<Integer, String> at) {
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

package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;

/** Reads the projection of who children are and who works with them. */
@Component
class ProfileRows {

    private final JdbcClient jdbc;

    ProfileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Profile> find(PersonId person) {
        return of(List.of(person)).stream().findFirst();
    }

    /** Those of them that the record holds, by name; the nameless after the others, by id. */
    List<Profile> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var allocations = allocations(ids);
        return jdbc.sql("""
                select person, name, ids, born, expected, sex
                  from journeys.profile
                 where person = any (:people)
                 order by name = '', lower(surname), lower(name), ids, person
                """)
                .param("people", ids)
                .query((row, _) -> profile(row, allocations))
                .list();
    }

    private Map<UUID, List<Allocation>> allocations(UUID[] people) {
        var found = new HashMap<UUID, List<Allocation>>();
        jdbc.sql("""
                select a.person, a.worker, coalesce(w.name, a.worker) as worker_name, a.role, a.team,
                       coalesce(t.name, a.team) as team_name, a.since, a.until
                  from journeys.allocation a
                  left join journeys.worker w on w.key = a.worker
                  left join journeys.team t on t.key = a.team
                 where a.person = any (:people)
                 order by a.since desc nulls last, a.worker, a.key
                """).param("people", people).query(row -> {
            found.computeIfAbsent(row.getObject("person", UUID.class), _ -> new ArrayList<>())
                    .add(allocation(row));
        });
        return found;
    }

    private static Allocation allocation(ResultSet row) throws SQLException {
        return new Allocation(
                row.getString("worker"),
                row.getString("worker_name"),
                row.getString("role"),
                row.getString("team"),
                row.getString("team_name"),
                day(row, "since"),
                day(row, "until"));
    }

    private static Profile profile(ResultSet row, Map<UUID, List<Allocation>> allocations) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var name = row.getString("name");
        return new Profile(
                new PersonId(person),
                name.isEmpty() ? Profile.NO_NAME : name,
                List.of((String[]) row.getArray("ids").getArray()),
                day(row, "born"),
                day(row, "expected"),
                row.getString("sex"),
                allocations.getOrDefault(person, List.of()));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}

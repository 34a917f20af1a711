package org.throughline.web.journeys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.Coverage;
import org.throughline.journey.Journey;
import org.throughline.journey.PersonId;
import org.throughline.journey.Recorded;
import org.throughline.web.access.Professionals;

/** The workers and teams that the loaded files name. Keys are lines as text, such as SSD/P0012. */
@Component
public class Workers {

    /** @param name the key where no file gives a name @param team of the latest involvement, empty where none */
    public record Worker(String key, String name, String jobTitle, String registration, String team, String teamName) {}

    /** @param parent key of the team above, empty where none is given */
    public record Team(String key, String name, String parent) {}

    private static final String WORKERS = """
            select w.key, w.name, w.job_title, w.registration, w.team, coalesce(t.name, w.team) as team_name
              from journeys.worker w
              left join journeys.team t on t.key = w.team
            """;

    private final JdbcClient jdbc;
    private final JourneyRows rows;

    Workers(JdbcClient jdbc, JourneyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** What the files say of workers themselves, by the key of each: nothing withdrawn, corrections in their place. */
    public Map<String, List<Recorded<?>>> described() {
        var lines = Journey.of(new PersonId(new UUID(0, 0)), Coverage.NONE, rows.ofWorkers());
        return lines.facts().stream()
                .collect(Collectors.groupingBy(
                        it -> it.line().collection() + "/" + it.line().key()));
    }

    /** By name. */
    public List<Worker> workers() {
        return jdbc.sql(WORKERS + " order by lower(w.name), w.key")
                .query(Workers::worker)
                .list();
    }

    /** By name. */
    public List<Team> teams() {
        return jdbc.sql("select key, name, parent from journeys.team order by lower(name), key")
                .query(Team.class)
                .list();
    }

    /** Name by key; a key that no file explains stands for itself. */
    public Map<String, String> workerNames(Collection<String> keys) {
        return names("worker", keys);
    }

    /** Name by key; a key that no file explains stands for itself. */
    public Map<String, String> teamNames(Collection<String> keys) {
        return names("team", keys);
    }

    private Map<String, String> names(String table, Collection<String> keys) {
        var names = new HashMap<String, String>();
        keys.forEach(key -> names.put(key, key));
        jdbc.sql("select key, name from journeys." + table + " where key = any (:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("key"), row.getString("name"));
                });
        return names;
    }

    /** Workers who were last, or are, of these teams; by name. */
    public List<Worker> workersOf(Collection<String> teams) {
        return jdbc.sql(WORKERS + " where w.team = any (:teams) order by lower(w.name), w.key")
                .param("teams", teams.toArray(String[]::new))
                .query(Workers::worker)
                .list();
    }

    /** Whose work with a child has not ended. */
    private Set<String> carrying() {
        return Set.copyOf(jdbc.sql("select distinct worker from journeys.allocation where until is null")
                .query(String.class)
                .list());
    }

    private static Worker worker(ResultSet row, int number) throws SQLException {
        return new Worker(
                row.getString("key"),
                row.getString("name"),
                row.getString("job_title"),
                row.getString("registration"),
                row.getString("team"),
                row.getString("team_name"));
    }

    /** The same for linking accounts to them. */
    @Component
    static class Linkable implements Professionals {

        private final Workers workers;

        Linkable(Workers workers) {
            this.workers = workers;
        }

        @Override
        public List<Professional> workers() {
            var carrying = workers.carrying();
            return workers.workers().stream()
                    .map(each -> new Professional(
                            each.key(),
                            each.name(),
                            each.jobTitle(),
                            each.team(),
                            each.teamName(),
                            carrying.contains(each.key())))
                    .toList();
        }

        @Override
        public List<FiledTeam> teams() {
            return workers.teams().stream()
                    .map(team -> new FiledTeam(team.key(), team.name()))
                    .toList();
        }
    }
}

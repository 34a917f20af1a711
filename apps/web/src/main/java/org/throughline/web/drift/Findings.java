package org.throughline.web.drift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.pages.TeamWords;

/** What the rules find now, counted and listed for somebody who may see it, and all that was ever found of one child. */
@Component
public class Findings {

    private final JdbcClient jdbc;
    private final FoundRows rows;
    private final Clock clock;

    Findings(JdbcClient jdbc, FoundRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Which findings a list holds.
     *
     * @param rule its code, empty for every rule
     * @param team empty for every team
     * @param worker the key of who carries the case, empty for every one; {@link #NOBODY} for children of none
     * @param which those that wait, those decided, or all
     */
    public record Asked(String rule, Optional<TeamWords> team, String worker, Which which) {

        public static final Asked WAITING = new Asked("", Optional.empty(), "", Which.WAITING);
    }

    /** The key under which children stand whose case nobody carries. */
    public static final String NOBODY = "none";

    /** Which findings, by how they stand. */
    public enum Which {
        WAITING("Waiting for a decision"),
        DECIDED("Decided"),
        ALL("All");

        private final String words;

        Which(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final String NOW = """
            with found as (%s where f.gone is null),
            asked as (select * from found
                       where %s
                         and (:rule = '' or rule = :rule)
                         and (:everyTeam or team = any (:teams))
                         and (:worker = '' or worker = :worker or (:worker = 'none' and worker = ''))
                         and (:which = 'ALL' or (:which = 'DECIDED') = (state = 'DECIDED')))
            """.formatted(FoundRows.FOUND, Reach.CONDITION);

    private StatementSpec now(String sql, Reach reach, Asked asked) {
        return reach.on(jdbc.sql(NOW + sql))
                .param("today", LocalDate.now(clock))
                .param("rule", asked.rule())
                .param("everyTeam", asked.team().isEmpty())
                .param(
                        "teams",
                        asked.team().map(TeamWords::keys).orElse(Set.of()).toArray(String[]::new))
                .param("worker", asked.worker())
                .param("which", asked.which().name());
    }

    private static final String LONGEST_FIRST = "select * from asked order by since, id";

    /** Those that have lasted longest first. */
    public List<Found> list(Reach reach, Asked asked, int from, int size) {
        return now(LONGEST_FIRST + " limit :size offset :from", reach, asked)
                .param("size", size)
                .param("from", from)
                .query(rows::read)
                .list();
    }

    public void each(Reach reach, Asked asked, Consumer<Found> reader) {
        now(LONGEST_FIRST, reach, asked).query(rows::read).list().forEach(reader);
    }

    /** How many findings a list holds, about how many children. */
    public record Size(int findings, int children) {}

    public Size size(Reach reach, Asked asked) {
        return now("select count(*) as findings, count(distinct person) as children from asked", reach, asked)
                .query(Size.class)
                .single();
    }

    /**
     * How many of a rule, of a team or of a worker are found and wait.
     *
     * @param key the rule's code, the team's or the worker's key
     */
    public record Count(String key, int found, int waiting, LocalDate longest) {}

    public List<Count> byRule(Reach reach) {
        return counted("rule", reach);
    }

    /** By the keys of teams, those with the most that waits first. */
    public List<Count> byTeam(Reach reach) {
        return counted("team", reach);
    }

    public List<Count> byWorker(Reach reach) {
        return counted("worker", reach);
    }

    private List<Count> counted(String by, Reach reach) {
        return now("""
                select %s as key, count(*) as found, count(*) filter (where state <> 'DECIDED') as waiting,
                       min(since) as longest
                  from asked group by 1 order by waiting desc, found desc, key
                """.formatted(by), reach, new Asked("", Optional.empty(), "", Which.ALL))
                .query(Count.class)
                .list();
    }

    /** Of how many children a rule cannot tell. */
    public record UntoldCount(String rule, int children) {}

    public List<UntoldCount> untold(Reach reach) {
        return reach.on(jdbc.sql("select rule, count(*) as children from drift.untold where " + Reach.CONDITION
                        + " group by rule order by children desc, rule"))
                .query(UntoldCount.class)
                .list();
    }

    /** One child of whom a rule cannot tell, and why. */
    public record Untold(PersonId child, String name, String knownBy, String rule, String why) {}

    /** @param rule its code, empty for every rule */
    public List<Untold> untold(Reach reach, String rule, int from, int size) {
        return reach.on(jdbc.sql("""
                select person, name, known_by, rule, why from drift.untold join drift.child using (person)
                 where %s and (:rule = '' or rule = :rule)
                 order by rule, lower(name), person limit :size offset :from
                """.formatted(Reach.CONDITION)))
                .param("rule", rule)
                .param("size", size)
                .param("from", from)
                .query(Findings::untold)
                .list();
    }

    private static Untold untold(ResultSet row, int number) throws SQLException {
        return new Untold(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("known_by"),
                row.getString("rule"),
                row.getString("why"));
    }

    /** All that was ever found of a child, what is found now first. Whoever asks may see the child. */
    public List<Found> of(PersonId child) {
        return jdbc.sql(FoundRows.FOUND + " where f.person = :child order by f.gone desc nulls first, f.since, f.id")
                .param("child", child.value())
                .param("today", LocalDate.now(clock))
                .query(rows::read)
                .list();
    }

    /** What cannot be told of a child. Whoever asks may see the child. */
    public List<Untold> untold(PersonId child) {
        return jdbc.sql("""
                select person, name, known_by, rule, why from drift.untold join drift.child using (person)
                 where person = :child order by rule
                """)
                .param("child", child.value())
                .query(Findings::untold)
                .list();
    }
}

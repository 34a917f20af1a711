package org.throughline.web.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;
import org.throughline.web.access.Sight;

/** The children to whom the service has a duty now. */
@Component
public class OpenChildren {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenChildren(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What open children are asked for by. */
    public enum Are {
        OPEN("Children open to the service", "true"),
        NEED_PLAN("Children on a child in need plan", "c.need_plan_since is not null"),
        PROTECTION_PLAN("Children on a child protection plan", "c.protection_plan_since is not null"),
        LOOKED_AFTER("Looked-after children", "c.looked_after_since is not null"),
        CARE_LEAVER("Care leavers", "c.care_leaver"),
        UNALLOCATED("Children without an allocated worker", "c.worker = ''");

        private final String words;
        private final String sql;

        Are(String words, String sql) {
            this.words = words;
            this.sql = sql;
        }

        public String words() {
            return words;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Are> of(String key) {
            return Stream.of(values()).filter(are -> are.key().equals(key)).findFirst();
        }
    }

    /** One page of the children to whom the service has a duty now, by name. */
    public List<OpenChild> page(Sight who, @Nullable Set<String> teams, Are are, String worker, int offset, int limit) {
        return boundChildren(
                        jdbc.sql(CHILDREN + whereOpen(teams, are, worker)
                                + " order by c.name collate \"en-GB-x-icu\", c.person offset :offset limit :limit"),
                        who,
                        teams,
                        worker)
                .param("offset", offset)
                .param("limit", limit)
                .query(OpenChildren::openChild)
                .list();
    }

    public int count(Sight who, @Nullable Set<String> teams, Are are, String worker) {
        return boundChildren(
                        jdbc.sql("select count(*) from oversight.child c" + whereOpen(teams, are, worker)),
                        who,
                        teams,
                        worker)
                .query(Integer.class)
                .single();
    }

    /** These children as lists show them, by name; the caller has judged that they may be seen. */
    public List<OpenChild> those(Collection<PersonId> children) {
        var moment = Moment.of(clock);
        return jdbc.sql(CHILDREN + " where c.person = any (:children::uuid[]) order by c.name collate \"en-GB-x-icu\"")
                .param("children", ids(children.stream()))
                .param("now", moment.nowInSql())
                .query(OpenChildren::openChild)
                .list();
    }

    private static final String CHILDREN =
            "select c.person, c.name, c.known_by, c.born, c.in_need_since, c.need_plan_since, c.protection_plan_since,"
                    + " c.looked_after_since, c.care_leaver, c.last_visit, c.worker, c.team,"
                    + " (select count(*) from oversight.reading r where r.person = c.person and " + Kind.LATE.where()
                    + ") as late from oversight.child c";

    private static String whereOpen(@Nullable Set<String> teams, Are are, String worker) {
        return " where c.open and c.person <> all (:hidden::uuid[]) and " + are.sql
                + (teams == null ? "" : " and c.team = any (:teams)")
                + (worker.isEmpty() ? "" : " and c.worker = :worker");
    }

    private StatementSpec boundChildren(
            StatementSpec statement, Sight who, @Nullable Set<String> teams, String worker) {
        var moment = Moment.of(clock);
        return statement
                .param("hidden", ids(who.hidden().stream()))
                .param("now", moment.nowInSql())
                .param("teams", teams == null ? new String[0] : teams.toArray(String[]::new))
                .param("worker", Which.empty(worker));
    }

    private static OpenChild openChild(ResultSet row, int number) throws SQLException {
        return new OpenChild(
                new PersonId(row.getObject("person", UUID.class)),
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
                row.getInt("late"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static String[] ids(Stream<PersonId> children) {
        return children.map(child -> child.value().toString()).toArray(String[]::new);
    }
}

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
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.journey.Standing;
import org.throughline.web.access.Sight;

/** The children behind the figures: what is due, late, done or not to be told, child by child. */
@Component
public class Lists {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which readings.
     *
     * @param teams only these, the empty key for no team; null for the whole service
     * @param clock empty for every clock
     * @param worker empty for every worker; {@link #NOBODY} for no worker
     */
    public record Which(@Nullable Set<String> teams, String clock, Optional<Kind> kind, String worker) {

        boolean holds(Tally.Cell cell) {
            return (teams == null || teams.contains(cell.team()))
                    && (clock.isEmpty() || clock.equals(cell.clock()))
                    && (kind.isEmpty() || kind.get() == cell.kind())
                    && (worker.isEmpty() || cell.worker().equals(worker.equals(NOBODY) ? "" : worker));
        }
    }

    /** Stands in an address for an empty team or worker. */
    public static final String NOBODY = "none";

    /** By what a list is sorted; ties always by child. */
    public enum Sort {
        DUE("r.due asc nulls last"),
        DUE_LAST("r.due desc nulls last"),
        NAME("c.name collate \"en-GB-x-icu\" asc"),
        NAME_LAST("c.name collate \"en-GB-x-icu\" desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }
    }

    /** One page of the readings. */
    public List<Item> items(Sight who, Which which, Sort sort, int offset, int limit) {
        return bound(
                        jdbc.sql(ITEMS + where(which) + " order by " + sort.sql
                                + ", r.person, r.n offset :offset limit :limit"),
                        who,
                        which)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::item)
                .list();
    }

    /** All of them, one by one, for a file. */
    public void each(Sight who, Which which, Sort sort, Consumer<Item> reader) {
        bound(jdbc.sql(ITEMS + where(which) + " order by " + sort.sql + ", r.person, r.n"), who, which)
                .query((ResultSet row) -> reader.accept(item(row, 0)));
    }

    /** How many children those readings are of. */
    public int children(Sight who, Which which) {
        return bound(jdbc.sql("select count(distinct r.person) from oversight.reading r" + where(which)), who, which)
                .query(Integer.class)
                .single();
    }

    /** What runs or is late for these children, by due day; the caller has judged that they may be seen. */
    public List<Item> open(Collection<PersonId> children) {
        var moment = Moment.of(clock);
        return jdbc.sql(ITEMS + " where r.person = any (:children::uuid[]) and " + Kind.OPEN
                        + " order by r.due asc nulls last, r.person, r.n")
                .param("children", ids(children.stream()))
                .param("now", moment.nowInSql())
                .param("soon", moment.soon())
                .param("since", moment.since())
                .query(this::item)
                .list();
    }

    private static final String ITEMS =
            "select r.person, c.name, c.known_by, c.born, r.clock, r.about, r.started, r.due,"
                    + " r.last_in_time, r.due_at, r.done, " + Kind.NAMED + " as kind, r.why, r.worker, r.team"
                    + " from oversight.reading r join oversight.child c on c.person = r.person";

    private static String where(Which which) {
        var where = new StringBuilder(" where r.person <> all (:hidden::uuid[])");
        which.kind()
                .ifPresentOrElse(
                        kind -> where.append(" and ").append(kind.where()),
                        () -> where.append(" and (r.state not in ('MET', 'MET_LATE') or r.done > :since)"));
        if (!which.clock().isEmpty()) {
            where.append(" and r.clock = :clock");
        }
        if (which.teams() != null) {
            where.append(" and r.team = any (:teams)");
        }
        if (!which.worker().isEmpty()) {
            where.append(" and r.worker = :worker");
        }
        return where.toString();
    }

    private StatementSpec bound(StatementSpec statement, Sight who, Which which) {
        var moment = Moment.of(clock);
        return statement
                .param("hidden", ids(who.hidden().stream()))
                .param("now", moment.nowInSql())
                .param("soon", moment.soon())
                .param("since", moment.since())
                .param("clock", which.clock())
                .param(
                        "teams",
                        which.teams() == null ? new String[0] : which.teams().toArray(String[]::new))
                .param("worker", which.worker().equals(NOBODY) ? "" : which.worker());
    }

    private Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("known_by"),
                day(row, "born"),
                row.getString("clock"),
                row.getString("about"),
                day(row, "started"),
                day(row, "due"),
                day(row, "last_in_time"),
                Optional.ofNullable(row.getTimestamp("due_at")).map(java.sql.Timestamp::toInstant),
                day(row, "done"),
                Kind.valueOf(row.getString("kind")),
                row.getString("why"),
                row.getString("worker"),
                row.getString("team"));
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
    public List<OpenChild> openChildren(
            Sight who, @Nullable Set<String> teams, Are are, String worker, int offset, int limit) {
        return boundChildren(
                        jdbc.sql(CHILDREN + whereOpen(teams, are, worker)
                                + " order by c.name collate \"en-GB-x-icu\", c.person offset :offset limit :limit"),
                        who,
                        teams,
                        worker)
                .param("offset", offset)
                .param("limit", limit)
                .query(Lists::openChild)
                .list();
    }

    public int countOpen(Sight who, @Nullable Set<String> teams, Are are, String worker) {
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
                .query(Lists::openChild)
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
                .param("worker", worker.equals(NOBODY) ? "" : worker);
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

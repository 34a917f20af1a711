package org.throughline.web.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
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

        boolean isByName() {
            return this == NAME || this == NAME_LAST;
        }
    }

    /** The readings of one child that a list holds, in the order of their due days. */
    public record OfChild(PersonId child, List<Item> items) {}

    /**
     * One page of the children whom a list holds, each with their readings.
     *
     * @param offset in children
     * @param limit in children; one more is given where there is one, so that the caller knows of a next page
     */
    public List<OfChild> page(Sight who, Which which, Sort sort, int offset, int limit) {
        var children = inOrder(who, which, sort, offset + limit + 1).stream()
                .skip(offset)
                .toList();
        var items = new LinkedHashMap<PersonId, List<Item>>();
        children.forEach(child -> items.put(child, new ArrayList<>()));
        bound(
                        jdbc.sql(ITEMS + where(which) + " and r.person = any (:children::uuid[])"
                                + " order by r.due asc nulls last, r.person, r.n"),
                        who,
                        which)
                .param("children", ids(children.stream()))
                .query(this::item)
                .list()
                .forEach(item -> items.computeIfAbsent(item.child(), _ -> new ArrayList<>())
                        .add(item));
        return items.entrySet().stream()
                .map(of -> new OfChild(of.getKey(), of.getValue()))
                .toList();
    }

    /**
     * The first children of a list, each where the first of their readings stands. Readings are asked for in the order of
     * the list, a few more than are needed as children have several, so that an index gives them.
     */
    private Set<PersonId> inOrder(Sight who, Which which, Sort sort, int many) {
        long rows = 4L * many;
        while (true) {
            var found = bound(
                            jdbc.sql("select r.person from oversight.reading r"
                                    + (sort.isByName() ? " join oversight.child c on c.person = r.person" : "")
                                    + where(which) + " order by " + sort.sql + ", r.person, r.n limit :rows"),
                            who,
                            which)
                    .param("rows", rows)
                    .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                    .list();
            var children = new LinkedHashSet<>(found);
            if (children.size() >= many || found.size() < rows) {
                return children.stream().limit(many).collect(Collectors.toCollection(LinkedHashSet::new));
            }
            rows *= 4;
        }
    }

    /** All of them, one by one, for a file. */
    public void each(Sight who, Which which, Sort sort, Consumer<Item> reader) {
        bound(jdbc.sql(ITEMS + where(which) + " order by " + sort.sql + ", r.person, r.n"), who, which)
                .query((ResultSet row) -> reader.accept(item(row, 0)));
    }

    /** How many readings there are. */
    public int count(Sight who, Which which) {
        return bound(jdbc.sql("select count(*) from oversight.reading r" + where(which)), who, which)
                .query(Integer.class)
                .single();
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
                    + " r.last_in_time, r.due_at, r.done, " + Kind.NAMED + " as kind, r.why, r.reason, r.reason_words,"
                    + " r.worker, r.team"
                    + " from oversight.reading r join oversight.child c on c.person = r.person";

    private static String where(Which which) {
        var where =
                new StringBuilder(" where r.person <> all (:hidden::uuid[]) and ").append(Kind.where(which.kinds()));
        if (!which.clocks().isEmpty()) {
            where.append(" and r.clock = any (:clocks)");
        }
        if (which.teams() != null) {
            where.append(" and r.team = any (:teams)");
        }
        if (!which.worker().isEmpty()) {
            where.append(" and r.worker = :worker");
        }
        if (!which.reason().isEmpty()) {
            where.append(" and r.reason = :reason");
        }
        if (which.dueBy().isPresent()) {
            where.append(" and r.due <= :dueBy");
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
                .param("clocks", which.clocks().toArray(String[]::new))
                .param(
                        "teams",
                        which.teams() == null ? new String[0] : which.teams().toArray(String[]::new))
                .param("worker", Which.empty(which.worker()))
                .param("reason", Which.empty(which.reason()))
                .param("dueBy", which.dueBy().orElse(moment.today()));
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
                row.getString("reason"),
                row.getString("reason_words"),
                row.getString("worker"),
                row.getString("team"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static String[] ids(Stream<PersonId> children) {
        return children.map(child -> child.value().toString()).toArray(String[]::new);
    }
}

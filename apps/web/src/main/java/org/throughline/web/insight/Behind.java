package org.throughline.web.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.access.Sight;

/** The children behind a number. Whoever is hidden from a person stands in none of their lists. */
@Component
public class Behind {

    private static final String FROM = """
              from insight.standing s
              join insight.child c on c.person = s.person
             where s.side = (select side from insight.progress) and s.measure = :measure
               and s.person <> all (:hidden::uuid[])
            """;

    private final JdbcClient jdbc;
    private final Sums sums;

    Behind(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    /** In which of the numbers a child stands. */
    public enum Where {
        ABOVE("s.above[:n] > 0"),
        BELOW("s.below[:n] > 0"),
        UNTOLD("s.untold[:n]");

        private final String sql;

        Where(String sql) {
            this.sql = sql;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Where> of(String key) {
            return Stream.of(values()).filter(where -> where.key().equals(key)).findFirst();
        }
    }

    /**
     * One child in a list.
     *
     * @param above what they add above the line
     * @param below what they add below it
     * @param why something of them could not be told, empty where all could
     */
    public record Entry(
            PersonId child,
            String name,
            String knownBy,
            Optional<LocalDate> born,
            long above,
            long below,
            String why) {}

    /** One group of a number that was broken down. */
    public record Within(By by, String key) {}

    /**
     * @param n the place of the period, from 1
     * @param within the group alone, empty for all of them
     */
    public record Which(MeasureCode measure, int n, Where where, Optional<Within> within) {

        Which(MeasureCode measure, int n, Where where) {
            this(measure, n, where, Optional.empty());
        }

        private String sql() {
            return " and " + where.sql
                    + within.map(group -> " and c." + group.by().key() + " = :group")
                            .orElse("");
        }
    }

    /** The place of a period by its key, as the latest count has it. */
    public Optional<Integer> place(String window) {
        var windows = sums.windows();
        for (int n = 0; n < windows.size(); n++) {
            if (windows.get(n).key().equals(window)) {
                return Optional.of(n + 1);
            }
        }
        return Optional.empty();
    }

    public Window window(int n) {
        return sums.windows().get(n - 1);
    }

    /** How many children there are in it. */
    public int count(Sight who, Which which) {
        return bound(jdbc.sql("select count(*)" + FROM + which.sql()), who, which)
                .query(Integer.class)
                .single();
    }

    /** One page of them, by name. */
    public List<Entry> page(Sight who, Which which, int offset, int limit) {
        return bound(jdbc.sql(select(which) + " offset :offset limit :limit"), who, which)
                .param("offset", offset)
                .param("limit", limit)
                .query(Behind::entry)
                .list();
    }

    /** All of them, by name, for a file. */
    public void each(Sight who, Which which, Consumer<Entry> reader) {
        bound(jdbc.sql(select(which)), who, which).query((ResultSet row) -> reader.accept(entry(row, 0)));
    }

    private static String select(Which which) {
        return "select c.person, c.name, c.known_by, c.born, s.above[:n] as above, s.below[:n] as below,"
                + " case when s.untold[:n] then s.why else '' end as why" + FROM + which.sql()
                + " order by c.name collate \"en-GB-x-icu\", c.person";
    }

    private static StatementSpec bound(StatementSpec statement, Sight who, Which which) {
        return statement
                .param("measure", which.measure().value())
                .param("n", which.n())
                .param("group", which.within().map(Within::key).orElse(""))
                .param(
                        "hidden",
                        who.hidden().stream()
                                .map(child -> child.value().toString())
                                .toArray(String[]::new));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("known_by"),
                Optional.ofNullable(row.getObject("born", LocalDate.class)),
                row.getLong("above"),
                row.getLong("below"),
                row.getString("why"));
    }
}

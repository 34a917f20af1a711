package org.throughline.web.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Sight;
import org.throughline.web.journeys.HeldReturns;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** What changed from one check to another: children and fields, worked out when the check was done, and findings. */
@Component
public class Changes {

    private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final int AT_A_TIME = 1_000;

    /**
     * What changed since another return.
     *
     * @param gone children who no longer stand in it
     * @param come children who are new in it
     * @param fields in how many children each differs who stand in both
     */
    public record Change(Since since, UUID other, int gone, int come, Map<String, Integer> fields) {}

    /** Findings of a rule then and now: of those then some are gone, of those now some are new. */
    public record OfRule(String code, String wrong, long then, long now, long gone, long come) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final HeldReturns held;
    private final ObjectMapper json;

    Changes(JdbcClient jdbc, JdbcTemplate batches, HeldReturns held, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.held = held;
        this.json = json;
    }

    void keep(UUID run, ReturnOf of, Since since, UUID other, Content.Difference difference) {
        jdbc.sql("""
                insert into returns.difference (run, since, other, gone, come, fields)
                values (:run, :since, :other, :gone, :come, :fields::jsonb)
                """)
                .param("run", run)
                .param("since", since.name())
                .param("other", other)
                .param("gone", difference.gone().size())
                .param("come", difference.come().size())
                .param("fields", json.writeValueAsString(difference.fields()))
                .update();
        moved(run, of, since, difference.gone(), true);
        moved(run, of, since, difference.come(), false);
    }

    private void moved(UUID run, ReturnOf of, Since since, List<String> children, boolean gone) {
        for (int from = 0; from < children.size(); from += AT_A_TIME) {
            var some = children.subList(from, Math.min(from + AT_A_TIME, children.size()));
            var persons = held.persons(of.collection(), some);
            batches.batchUpdate(
                    "insert into returns.moved (run, since, child, person, gone) values (?, ?, ?, ?, ?)",
                    some,
                    AT_A_TIME,
                    (row, child) -> {
                        row.setObject(1, run);
                        row.setString(2, since.name());
                        row.setString(3, child);
                        row.setObject(
                                4,
                                Optional.ofNullable(persons.get(child))
                                        .map(PersonId::value)
                                        .orElse(null),
                                java.sql.Types.OTHER);
                        row.setBoolean(5, gone);
                    });
        }
    }

    /** With what the check was compared. */
    public List<Change> of(UUID run) {
        return jdbc
                .sql("select since, other, gone, come, fields::text as fields from returns.difference where run = :run")
                .param("run", run)
                .query((row, _) -> new Change(
                        Since.valueOf(row.getString("since")),
                        row.getObject("other", UUID.class),
                        row.getInt("gone"),
                        row.getInt("come"),
                        json.readValue(row.getString("fields"), COUNTS)))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Change::since))
                .toList();
    }

    /** Ids in the return of children who are gone, or new; those who are open to the reader, in order. */
    public List<String> children(UUID run, Since since, boolean gone, Sight who, int most) {
        return jdbc.sql("""
                select child from returns.moved
                 where run = :run and since = :since and gone = :gone
                   and (person is null or person <> all (:hidden))
                 order by child limit :most
                """)
                .param("run", run)
                .param("since", since.name())
                .param("gone", gone)
                .param("hidden", ids(who.hidden()))
                .param("most", most)
                .query(String.class)
                .list();
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    /** By rule, those of which most were added first. A finding is the same where rule, child and thing are. */
    public List<OfRule> findings(UUID now, UUID then) {
        return new ArrayList<>(jdbc.sql("""
                with one as (select code, about, thing, tab,
                                    row_number() over (partition by code, about, thing, tab order by number) as nth
                               from returns.finding where run = :now),
                     other as (select code, about, thing, tab,
                                      row_number() over (partition by code, about, thing, tab order by number) as nth
                                 from returns.finding where run = :then),
                     counted as (select coalesce(n.code, t.code) as code, count(t.code) as was, count(n.code) as holds,
                                        count(*) filter (where n.code is null) as gone,
                                        count(*) filter (where t.code is null) as come
                                   from one n full join other t using (code, about, thing, tab, nth)
                                  group by 1)
                select c.code, c.was, c.holds, c.gone, c.come,
                       (select r.wrong from returns.rule r
                         where r.code = c.code and r.run in (:now, :then) limit 1) as wrong
                  from counted c
                 order by c.come desc, c.gone desc, c.code
                """)
                .param("now", now)
                .param("then", then)
                .query((row, _) -> new OfRule(
                        row.getString("code"),
                        row.getString("wrong"),
                        row.getLong("was"),
                        row.getLong("holds"),
                        row.getLong("gone"),
                        row.getLong("come")))
                .list());
    }
}

package org.throughline.web.drift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.drift.finding.Answer;
import org.throughline.drift.finding.Answer.CannotTell;
import org.throughline.drift.finding.Answer.Finding;
import org.throughline.drift.finding.Ground;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.Held;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.journeys.Profile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what the rules find of some children: what is new appears, what is still found is kept level, what is found no more
 * is gone from today; what is back before the day is over was never gone. The children's rows are locked before their journeys are read, so that of two writers the one who
 * reads last also writes last.
 */
@Component
class Keeping {

    private final JdbcClient jdbc;
    private final Journeys journeys;
    private final Rules rules;
    private final JsonMapper json;
    private final Clock clock;

    Keeping(JdbcClient jdbc, Journeys journeys, Rules rules, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.journeys = journeys;
        this.rules = rules;
        this.json = json;
        this.clock = clock;
    }

    private record Looked(Profile profile, List<Answer> answers) {}

    private record Row<A extends Answer>(PersonId person, A answer) {}

    /** @param upto the newest entry that the caller knows of */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Collection<PersonId> children, long upto) {
        write(children, upto, () -> journeys.held(children));
    }

    /** @param held the children as they are, asked for once their rows are locked */
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Collection<PersonId> children, long upto, Supplier<List<Held>> held) {
        var ids = children.stream()
                .map(child -> child.value().toString())
                .sorted()
                .toArray(String[]::new);
        if (ids.length == 0) {
            return;
        }
        var today = LocalDate.now(clock);
        lock(ids, today);
        var looked = look(held.get(), today);
        writeChildren(looked, upto, today);
        writeFindings(ids, rows(looked, Finding.class), today);
        writeUntold(ids, rows(looked, CannotTell.class));
        if (looked.size() < ids.length) {
            jdbc.sql("delete from drift.child where person = any (:ids::uuid[]) and person <> all (:kept::uuid[])")
                    .param("ids", ids)
                    .param("kept", texts(looked, one -> one.profile().id().value()))
                    .update();
        }
    }

    private void lock(String[] ids, LocalDate today) {
        if (locked(ids) == ids.length) {
            return;
        }
        jdbc.sql("""
                insert into drift.child (person, name, known_by, worker, team, upto, day)
                select id, '', '', '', '', -1, :today from unnest(:ids::uuid[]) as id order by id
                    on conflict do nothing
                """).param("today", today).param("ids", ids).update();
        locked(ids);
    }

    private int locked(String[] ids) {
        return jdbc.sql("select person from drift.child where person = any (:ids::uuid[]) order by person for update")
                .param("ids", ids)
                .query((_, _) -> "")
                .list()
                .size();
    }

    private List<Looked> look(List<Held> held, LocalDate today) {
        var settings = rules.settings();
        return held.stream()
                .map(child -> new Looked(child.profile(), rules.all().read(child.journey(), today, settings)))
                .toList();
    }

    private static <A extends Answer> List<Row<A>> rows(List<Looked> looked, Class<A> kind) {
        return looked.stream()
                .flatMap(one -> one.answers().stream()
                        .filter(kind::isInstance)
                        .map(answer -> new Row<>(one.profile().id(), kind.cast(answer))))
                .toList();
    }

    private void writeChildren(List<Looked> looked, long upto, LocalDate today) {
        jdbc.sql("""
                update drift.child c
                   set name = n.name, known_by = n.known_by, worker = n.worker, team = n.team,
                       upto = greatest(c.upto, :upto), day = :today
                  from unnest(:person::uuid[], :name::text[], :knownBy::text[], :worker::text[], :team::text[])
                       as n (person, name, known_by, worker, team)
                 where c.person = n.person
                """)
                .param("upto", upto)
                .param("today", today)
                .param("person", texts(looked, one -> one.profile().id().value()))
                .param("name", texts(looked, one -> one.profile().name()))
                .param(
                        "knownBy",
                        texts(
                                looked,
                                one -> one.profile().ids().stream().findFirst().orElse("")))
                .param(
                        "worker",
                        texts(
                                looked,
                                one -> allocated(one, today)
                                        .map(Allocation::worker)
                                        .orElse("")))
                .param("team", texts(looked, one -> team(one, today)))
                .update();
    }

    private static Optional<Allocation> allocated(Looked one, LocalDate today) {
        return one.profile().allocatedOn(today);
    }

    /** The team of whoever carries the case; where nobody does, of whoever last worked with the child. */
    private static String team(Looked one, LocalDate today) {
        return allocated(one, today)
                .map(Allocation::team)
                .filter(team -> !team.isEmpty())
                .or(() -> one.profile().allocations().stream()
                        .map(Allocation::team)
                        .filter(team -> !team.isEmpty())
                        .findFirst())
                .orElse("");
    }

    private static final String FOUND = """
            with n as (select * from unnest(:person::uuid[], :rule::text[], :since::date[], :why::text[],
                                            :grounds::jsonb[], :facts::jsonb[])
                                  as n (person, rule, since, why, grounds, facts))
            """;

    /** Most of what is written about a child changes nothing that is found. */
    private boolean isFoundAlready(String[] ids, List<Row<Finding>> rows) {
        return found(FOUND + """
                select not exists (
                       select from n full join (select * from drift.finding
                                                 where person = any (:ids::uuid[]) and gone is null) f
                                            on f.person = n.person and f.rule = n.rule
                        where (f.person, f.since, f.why, f.grounds, f.facts)
                              is distinct from (n.person, n.since, n.why, n.grounds, n.facts))
                """, rows).param("ids", ids).query(Boolean.class).single();
    }

    private void writeFindings(String[] ids, List<Row<Finding>> rows, LocalDate today) {
        if (isFoundAlready(ids, rows)) {
            return;
        }
        found(FOUND + """
                update drift.finding f set gone = :today
                 where f.person = any (:ids::uuid[]) and f.gone is null
                   and not exists (select from n where n.person = f.person and n.rule = f.rule)
                """, rows).param("ids", ids).param("today", today).update();
        found(FOUND + """
                update drift.finding f set gone = null from n
                 where n.person = f.person and n.rule = f.rule and f.gone = :today
                   and f.id = (select max(id) from drift.finding l where l.person = n.person and l.rule = n.rule)
                """, rows).param("today", today).update();
        found(FOUND + """
                update drift.finding f set since = n.since, why = n.why, grounds = n.grounds, facts = n.facts
                  from n
                 where n.person = f.person and n.rule = f.rule and f.gone is null
                   and (f.since, f.why, f.grounds, f.facts) is distinct from (n.since, n.why, n.grounds, n.facts)
                """, rows).update();
        found(FOUND + """
                insert into drift.finding (person, rule, since, why, grounds, facts, appeared)
                select n.person, n.rule, n.since, n.why, n.grounds, n.facts, :today from n
                 where not exists (select from drift.finding f
                                    where f.person = n.person and f.rule = n.rule and f.gone is null)
                 order by n.person, n.rule
                """, rows).param("today", today).update();
    }

    private JdbcClient.StatementSpec found(String sql, List<Row<Finding>> rows) {
        return jdbc.sql(sql)
                .param("person", texts(rows, row -> row.person().value()))
                .param("rule", texts(rows, row -> row.answer().rule()))
                .param("since", texts(rows, row -> row.answer().since()))
                .param("why", texts(rows, row -> row.answer().why()))
                .param("grounds", texts(rows, row -> json.writeValueAsString(words(row.answer()))))
                .param("facts", texts(rows, row -> json.writeValueAsString(facts(row.answer()))));
    }

    private static List<String> words(Finding finding) {
        return finding.grounds().stream().map(Ground::words).toList();
    }

    private static List<@Nullable Long> facts(Finding finding) {
        var facts = new ArrayList<@Nullable Long>();
        for (var ground : finding.grounds()) {
            facts.add(ground.fact().isPresent() ? ground.fact().get().value() : null);
        }
        return facts;
    }

    private static final String UNTOLD =
            "with n as (select * from unnest(:person::uuid[], :rule::text[], :why::text[]) as n (person, rule, why)) ";

    private void writeUntold(String[] ids, List<Row<CannotTell>> rows) {
        boolean same = untold(UNTOLD + """
                select not exists (
                       select from n full join (select * from drift.untold where person = any (:ids::uuid[])) u
                                            on u.person = n.person and u.rule = n.rule
                        where (u.person, u.why) is distinct from (n.person, n.why))
                """, rows)
                .param("ids", ids)
                .query(Boolean.class)
                .single();
        if (same) {
            return;
        }
        jdbc.sql("delete from drift.untold where person = any (:ids::uuid[])")
                .param("ids", ids)
                .update();
        untold(UNTOLD + "insert into drift.untold (person, rule, why) select person, rule, why from n", rows)
                .update();
    }

    private JdbcClient.StatementSpec untold(String sql, List<Row<CannotTell>> rows) {
        return jdbc.sql(sql)
                .param("person", texts(rows, row -> row.person().value()))
                .param("rule", texts(rows, row -> row.answer().rule()))
                .param("why", texts(rows, row -> row.answer().why()));
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }
}

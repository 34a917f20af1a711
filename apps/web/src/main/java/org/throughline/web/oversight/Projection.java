package org.throughline.web.oversight;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.journey.PersonId;
import org.throughline.web.journeys.Held;
import org.throughline.web.journeys.Journeys;
import org.throughline.web.oversight.KeptLines.Kept;
import org.throughline.web.standards.Standards;

/**
 * Writes what the clocks say of some children, where that differs from what is kept. The children's rows are locked before
 * their journeys are read, so that of two writers the one who reads last also writes last.
 */
@Component
class Projection {

    private final JdbcClient jdbc;
    private final Journeys journeys;
    private final Standards standards;
    private final KeptLines keptLines;
    private final Clock clock;
    private final Generations generations;

    Projection(
            JdbcClient jdbc,
            Journeys journeys,
            Standards standards,
            KeptLines keptLines,
            Generations generations,
            Clock clock) {
        this.jdbc = jdbc;
        this.journeys = journeys;
        this.standards = standards;
        this.keptLines = keptLines;
        this.generations = generations;
        this.clock = clock;
    }

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
        var kept = lock(children, ids, today);
        var reckoned = reckon(held.get(), today);
        var changed = reckoned.stream()
                .flatMap(child -> changed(child, kept.get(child.person())).stream())
                .toList();
        var stale = stale(reckoned, kept);
        writeChildren(reckoned, upto, today);
        remove(stale);
        writeReadings(changed);
        if (reckoned.size() < ids.length) {
            forgetThoseWithoutARecord(ids, reckoned);
        }
        countAnewOnceCommitted(Stream.concat(kept.values().stream().map(Kept::child), reckoned.stream())
                .map(Reckoned::team)
                .collect(toUnmodifiableSet()));
    }

    /** The children's rows as they would be written now; none for whom nothing is held. */
    List<Reckoned> reckon(Collection<PersonId> children, LocalDate today) {
        return reckon(journeys.held(children), today);
    }

    private List<Reckoned> reckon(List<Held> held, LocalDate today) {
        var clocks = standards.clocks();
        return held.stream()
                .map(child -> Reckoned.of(child.journey(), child.profile(), clocks, today, clock.getZone()))
                .toList();
    }

    /** What is kept of the children, locked; those who have no row yet get one that says nothing. */
    private Map<PersonId, Kept> lock(Collection<PersonId> children, String[] ids, LocalDate today) {
        var kept = keptLines.locked(List.copyOf(children));
        if (kept.size() == ids.length) {
            return kept;
        }
        jdbc.sql("""
                insert into oversight.child (person, name, known_by, care_leaver, open, worker, team, upto, day)
                select id, '', '', false, false, '', '', -1, :today from unnest(:ids::uuid[]) as id order by id
                    on conflict do nothing
                """).param("today", today).param("ids", ids).update();
        return keptLines.locked(List.copyOf(children));
    }

    /** The rows that say something else than those that are kept: most stay as they are from one day to the next. */
    private static List<Numbered> changed(Reckoned child, @Nullable Kept kept) {
        var changed = new ArrayList<Numbered>();
        for (int n = 0; n < child.rows().size(); n++) {
            if (kept == null || !kept.holds(n, child)) {
                changed.add(new Numbered(child, n, child.rows().get(n)));
            }
        }
        return changed;
    }

    private record Stale(PersonId person, int n) {}

    /** The rows that are kept and no longer hold, or stand where another must. */
    private static List<Stale> stale(List<Reckoned> reckoned, Map<PersonId, Kept> kept) {
        var fresh = reckoned.stream().collect(Collectors.toMap(Reckoned::person, Function.identity()));
        var stale = new ArrayList<Stale>();
        kept.forEach((person, then) -> {
            var now = fresh.get(person);
            for (int n : then.places()) {
                if (now == null || n >= now.rows().size() || !then.holds(n, now)) {
                    stale.add(new Stale(person, n));
                }
            }
        });
        return stale;
    }

    private void remove(List<Stale> stale) {
        if (!stale.isEmpty()) {
            jdbc.sql("""
                    delete from oversight.reading r using unnest(:person::uuid[], :n::int[]) as gone (person, n)
                     where r.person = gone.person and r.n = gone.n
                    """)
                    .param("person", texts(stale, row -> row.person().value()))
                    .param("n", texts(stale, Stale::n))
                    .update();
        }
    }

    private void writeChildren(List<Reckoned> reckoned, long upto, LocalDate today) {
        jdbc.sql("""
                update oversight.child c
                   set name = n.name, known_by = n.known_by, born = n.born, in_need_since = n.in_need_since,
                       need_plan_since = n.need_plan_since, protection_plan_since = n.protection_plan_since,
                       looked_after_since = n.looked_after_since, care_leaver = n.care_leaver, open = n.open,
                       last_visit = n.last_visit, worker = n.worker, team = n.team,
                       upto = greatest(c.upto, :upto), day = :today
                  from unnest(:person::uuid[], :name::text[], :knownBy::text[], :born::date[], :inNeed::date[],
                              :needPlan::date[], :protectionPlan::date[], :lookedAfter::date[], :careLeaver::boolean[],
                              :open::boolean[], :lastVisit::date[], :worker::text[], :team::text[])
                       as n (person, name, known_by, born, in_need_since, need_plan_since, protection_plan_since,
                             looked_after_since, care_leaver, open, last_visit, worker, team)
                 where c.person = n.person
                """)
                .param("upto", upto)
                .param("today", today)
                .param("person", texts(reckoned, child -> child.person().value()))
                .param("name", texts(reckoned, Reckoned::name))
                .param("knownBy", texts(reckoned, Reckoned::knownBy))
                .param("born", days(reckoned, Reckoned::born))
                .param("inNeed", days(reckoned, child -> child.standing().inNeedSince()))
                .param("needPlan", days(reckoned, child -> child.standing().needPlanSince()))
                .param(
                        "protectionPlan",
                        days(reckoned, child -> child.standing().protectionPlanSince()))
                .param("lookedAfter", days(reckoned, child -> child.standing().lookedAfterSince()))
                .param("careLeaver", texts(reckoned, child -> child.standing().careLeaver()))
                .param("open", texts(reckoned, child -> child.standing().isOpen()))
                .param("lastVisit", days(reckoned, Reckoned::lastSeen))
                .param("worker", texts(reckoned, Reckoned::worker))
                .param("team", texts(reckoned, Reckoned::team))
                .update();
    }

    private record Numbered(Reckoned child, int n, Reckoned.Row row) {}

    private void writeReadings(List<Numbered> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into oversight.reading
                       (person, n, clock, about, started, due, last_in_time, due_at, done, state, why, reason, reason_words, late_from,
                        worker, team)
                select * from unnest(:person::uuid[], :n::int[], :clock::text[], :about::text[], :started::date[],
                                     :due::date[], :lastInTime::date[], :dueAt::timestamptz[], :done::date[],
                                     :state::text[], :why::text[], :reason::text[], :reasonWords::text[],
                                     :lateFrom::timestamptz[],
                                     :worker::text[], :team::text[])
                """)
                .param("person", texts(rows, it -> it.child().person().value()))
                .param("n", texts(rows, Numbered::n))
                .param("clock", texts(rows, it -> it.row().clock()))
                .param("about", texts(rows, it -> it.row().about()))
                .param("started", days(rows, it -> it.row().started()))
                .param("due", days(rows, it -> it.row().due()))
                .param("lastInTime", days(rows, it -> it.row().lastInTime()))
                .param("dueAt", days(rows, it -> it.row().dueAt()))
                .param("done", days(rows, it -> it.row().done()))
                .param("state", texts(rows, it -> it.row().state()))
                .param("why", texts(rows, it -> it.row().why()))
                .param("reason", texts(rows, it -> it.row().reason()))
                .param("reasonWords", texts(rows, it -> it.row().reasonWords()))
                .param("lateFrom", texts(rows, it -> it.row().lateFrom()))
                .param("worker", texts(rows, it -> it.child().worker()))
                .param("team", texts(rows, it -> it.child().team()))
                .update();
    }

    /** Whose lines were all matched to somebody else, or whose facts were all on lines that are gone. */
    private void forgetThoseWithoutARecord(String[] ids, List<Reckoned> reckoned) {
        jdbc.sql("delete from oversight.child where person = any (:ids::uuid[]) and person <> all (:kept::uuid[])")
                .param("ids", ids)
                .param("kept", texts(reckoned, child -> child.person().value()))
                .update();
    }

    private void countAnewOnceCommitted(Set<String> teams) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                generations.changed(teams);
            }
        });
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }

    private static <T> @Nullable String[] days(List<T> rows, Function<T, ? extends Optional<?>> value) {
        var texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = value.apply(rows.get(i)).map(Object::toString).orElse(null);
        }
        return texts;
    }
}

package org.throughline.web.returns;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.checks.Meaning;
import org.throughline.web.journeys.Allocation;
import org.throughline.web.journeys.HeldReturns;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;
import org.throughline.web.returns.Noticed.Who;
import tools.jackson.databind.ObjectMapper;

/** Writes what a check found, some at a time, each with who worked with the child at that moment. */
@Component
class FoundRows {

    private static final int AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final HeldReturns held;
    private final People people;
    private final ObjectMapper json;

    FoundRows(JdbcTemplate jdbc, HeldReturns held, People people, ObjectMapper json) {
        this.jdbc = jdbc;
        this.held = held;
        this.people = people;
        this.json = json;
    }

    void rules(UUID run, List<Finding> findings) {
        var rules = new LinkedHashSet<Meaning>();
        findings.forEach(finding -> rules.add(finding.check()));
        int place = 0;
        for (var rule : rules) {
            jdbc.update(
                    "insert into returns.rule (run, place, code, kind, wrong, mend) values (?, ?, ?, ?, ?, ?)",
                    run,
                    place++,
                    rule.code(),
                    rule.kind().name(),
                    rule.wrong(),
                    rule.mend());
        }
    }

    /** @param order who each child of the return is, in its order; none where only their ids tell */
    Writing writing(UUID run, Collection collection, List<PersonId> order, java.time.LocalDate today) {
        return new Writing(run, collection, order, today);
    }

    private record One(int number, Finding finding, String key, Detail detail) {}

    /** One run's findings being written. */
    final class Writing {

        private final UUID run;
        private final Collection collection;
        private final List<PersonId> order;
        private final java.time.LocalDate today;
        private final List<One> some = new ArrayList<>();

        private Writing(UUID run, Collection collection, List<PersonId> order, java.time.LocalDate today) {
            this.run = run;
            this.collection = collection;
            this.order = order;
            this.today = today;
        }

        void add(int number, Finding finding, String key, Detail detail) {
            some.add(new One(number, finding, key, detail));
            if (some.size() == AT_A_TIME) {
                flush();
            }
        }

        void flush() {
            var persons = persons();
            var profiles = new HashMap<PersonId, Profile>();
            people.unjudged(new HashSet<>(persons.values())).forEach(profile -> profiles.put(profile.id(), profile));
            jdbc.batchUpdate(
                    """
                    insert into returns.finding (run, number, code, about, person, child, tab, row_no, thing, place, marked,
                                                 worker, worker_name, team, team_name)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                    """, some, AT_A_TIME, (row, one) -> set(row, one, Optional.ofNullable(persons.get(one)), profiles));
            some.clear();
        }

        private Map<One, PersonId> persons() {
            var persons = new IdentityHashMap<One, PersonId>();
            if (!order.isEmpty()) {
                for (var one : some) {
                    int number = one.finding().place().number();
                    if (number > 0) {
                        persons.put(one, order.get(number - 1));
                    }
                }
                return persons;
            }
            var keys = some.stream()
                    .map(One::key)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .toList();
            var byKey = held.persons(collection, keys);
            for (var one : some) {
                Optional.ofNullable(byKey.get(one.key())).ifPresent(person -> persons.put(one, person));
            }
            return persons;
        }

        private void set(PreparedStatement row, One one, Optional<PersonId> person, Map<PersonId, Profile> profiles)
                throws SQLException {
            var allocation = person.map(profiles::get).flatMap(profile -> responsible(profile, today));
            var place = one.finding().place();
            row.setObject(1, run);
            row.setInt(2, one.number());
            row.setString(3, one.finding().check().code());
            row.setString(4, about(one.key(), person, place.number()));
            row.setObject(5, person.map(PersonId::value).orElse(null), Types.OTHER);
            row.setString(6, plain(place.child()));
            row.setString(7, place.table());
            row.setInt(8, place.number());
            row.setString(9, plain(one.detail().thing()));
            row.setString(10, one.detail().place());
            row.setString(11, plain(json.writeValueAsString(one.detail().values())));
            var worker =
                    allocation.map(it -> new Who(it.worker(), it.workerName())).orElse(Who.NOBODY);
            var team = allocation.map(it -> new Who(it.team(), it.teamName())).orElse(Who.NOBODY);
            row.setString(12, worker.key());
            row.setString(13, worker.name());
            row.setString(14, team.key());
            row.setString(15, team.name());
        }
    }

    private static String about(String key, Optional<PersonId> person, int row) {
        return row < 0 ? "" : person.map(it -> it.value().toString()).orElse("id:" + plain(key));
    }

    /** PostgreSQL keeps no character of number 0. */
    private static String plain(String text) {
        return text.replace("\u0000", "").replace("\\u0000", "");
    }

    /** Who carries the case, or where it is closed who carried it last. */
    static Optional<Allocation> responsible(Profile profile, java.time.LocalDate day) {
        return profile.allocatedOn(day)
                .or(() -> profile.allocations().stream()
                        .filter(Allocation::carriesTheCase)
                        .filter(one ->
                                one.from().map(from -> !from.isAfter(day)).orElse(true))
                        .max(java.util.Comparator.comparing(one -> one.to().orElse(java.time.LocalDate.MAX))));
    }

    /** Counts by team and by worker, once every finding is there. */
    void tally(UUID run) {
        jdbc.update("""
                insert into returns.tally (run, whose, key, name, errors, queries)
                select f.run, w.whose, w.key, max(w.name), count(*) filter (where r.kind = 'ERROR'),
                       count(*) filter (where r.kind = 'QUERY')
                  from returns.finding f
                  join returns.rule r on r.run = f.run and r.code = f.code
                 cross join lateral (values ('TEAM', f.team, f.team_name), ('WORKER', f.worker, f.worker_name))
                       as w (whose, key, name)
                 where f.run = ?
                 group by f.run, w.whose, w.key
                """, run);
    }
}

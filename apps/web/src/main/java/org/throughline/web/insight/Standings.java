package org.throughline.web.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.measures.groups.Group;
import org.throughline.web.journeys.People;
import org.throughline.web.journeys.Profile;

/** Writes what each child adds to each measure, and who the children are. */
@Component
class Standings {

    private final JdbcClient jdbc;
    private final People people;

    Standings(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Empties one side, which nobody reads. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void empty(int side) {
        jdbc.sql("truncate insight.standing_" + (side == 0 ? "0" : "1")).update();
    }

    /**
     * @param added of some children, none of whom stands on that side yet
     * @param groups of each of them
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void writeApart(int side, List<Added> added, Map<PersonId, Groups> groups) {
        write(side, added, groups);
    }

    /** Puts what these children add in place of what they added before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(int side, Collection<PersonId> children, List<Added> added, Map<PersonId, Groups> groups) {
        jdbc.sql("delete from insight.standing where side = :side and person = any (:children::uuid[])")
                .param("side", side)
                .param("children", texts(List.copyOf(children), PersonId::value))
                .update();
        write(side, added, groups);
    }

    private void write(int side, List<Added> added, Map<PersonId, Groups> groups) {
        if (added.isEmpty()) {
            return;
        }
        writeChildren(added.stream().map(Added::person).collect(Collectors.toSet()), groups);
        jdbc.sql("""
                insert into insight.standing (side, measure, person, above, below, untold, why)
                select :side, measure, person, above::int[], below::int[], untold::boolean[], why
                  from unnest(:measure::text[], :person::uuid[], :above::text[], :below::text[], :untold::text[],
                              :why::text[]) as n (measure, person, above, below, untold, why)
                """)
                .param("side", side)
                .param("measure", texts(added, Added::measure))
                .param("person", texts(added, it -> it.person().value()))
                .param("above", texts(added, it -> array(Arrays.toString(it.above()))))
                .param("below", texts(added, it -> array(Arrays.toString(it.below()))))
                .param("untold", texts(added, it -> array(Arrays.toString(it.untold()))))
                .param("why", texts(added, Added::why))
                .update();
    }

    private void writeChildren(Collection<PersonId> children, Map<PersonId, Groups> groups) {
        Map<PersonId, Profile> known =
                people.unjudged(children).stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        var profiles = List.copyOf(known.values());
        jdbc.sql("""
                insert into insight.child (person, name, known_by, born, team, worker, sex, age, ethnicity)
                select person, name, known_by, nullif(born, '')::date, team, worker, sex, age, ethnicity
                  from unnest(:person::uuid[], :name::text[], :knownBy::text[], :born::text[], :team::text[],
                              :worker::text[], :sex::text[], :age::text[], :ethnicity::text[])
                       as n (person, name, known_by, born, team, worker, sex, age, ethnicity) order by person
                    on conflict (person) do update
                       set name = excluded.name, known_by = excluded.known_by, born = excluded.born,
                           team = excluded.team, worker = excluded.worker, sex = excluded.sex, age = excluded.age,
                           ethnicity = excluded.ethnicity
                """)
                .param("team", keys(profiles, groups, By.TEAM))
                .param("worker", keys(profiles, groups, By.WORKER))
                .param("sex", keys(profiles, groups, By.SEX))
                .param("age", keys(profiles, groups, By.AGE))
                .param("ethnicity", keys(profiles, groups, By.ETHNICITY))
                .param("person", texts(profiles, it -> it.id().value()))
                .param("name", texts(profiles, Profile::name))
                .param(
                        "knownBy",
                        texts(profiles, it -> it.ids().isEmpty() ? "" : it.ids().getFirst()))
                .param(
                        "born",
                        texts(profiles, it -> it.born().map(Object::toString).orElse("")))
                .update();
    }

    private static String[] keys(List<Profile> profiles, Map<PersonId, Groups> groups, By by) {
        return profiles.stream()
                .map(profile -> Optional.ofNullable(groups.get(profile.id()))
                        .map(its -> its.key(by))
                        .orElse(""))
                .toArray(String[]::new);
    }

    /** Keeps what groups are called. */
    @Transactional(propagation = Propagation.MANDATORY)
    void name(Map<By, Set<Group>> groups) {
        groups.forEach((by, all) -> {
            var words = all.stream().collect(Collectors.toMap(Group::key, Group::words, (one, _) -> one));
            var keys = List.copyOf(words.keySet());
            jdbc.sql("""
                    insert into insight.group_words (sort, key, words)
                    select :sort, key, words from unnest(:keys::text[], :words::text[]) as n (key, words) order by key
                        on conflict (sort, key) do update set words = excluded.words
                    """)
                    .param("sort", by.key())
                    .param("keys", texts(keys, key -> key))
                    .param(
                            "words",
                            texts(
                                    keys,
                                    key -> Optional.ofNullable(words.get(key)).orElse("")))
                    .update();
        });
    }

    /** Forgets the names of children who stand nowhere any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void forgetTheOthers(int side) {
        jdbc.sql("""
                delete from insight.child c
                 where not exists (select from insight.standing s where s.side = :side and s.person = c.person)
                """).param("side", side).update();
    }

    /** As the database writes an array. */
    private static String array(String inBrackets) {
        return "{" + inBrackets.substring(1, inBrackets.length() - 1) + "}";
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }
}

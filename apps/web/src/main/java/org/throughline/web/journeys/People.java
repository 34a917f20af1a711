package org.throughline.web.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;

/** Finding children: whoever may not find a child never does, in no list and in no count. */
@Component
public class People {

    /** Children of the person's own and their teams', and the others where the role finds them. */
    private static final String THEIRS = """
            p.person <> all (:hidden)
            and (   (:own and exists (select from journeys.allocation a
                                       where a.person = p.person and a.worker = any (:workers)
                                         and coalesce(a.since <= :today, true) and coalesce(a.until >= :today, true)))
                 or (:team and exists (select from journeys.allocation a
                                        where a.person = p.person and a.team = any (:teams)
                                          and coalesce(a.since <= :today, true) and coalesce(a.until >= :today, true)))
                 or (:leaving and (p.leaver or p.born <= :sixteen))
                 or :service)
            """;

    /** At most so many words are looked for. */
    private static final int WORDS = 5;

    private final JdbcClient jdbc;
    private final ProfileRows profiles;
    private final Clock clock;

    People(JdbcClient jdbc, ProfileRows profiles, Clock clock) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * By name, id or both; where nobody is called so, whoever is called much like it; best first.
     *
     * @param words empty to search by date alone
     * @param born also finds a date with one part mistyped, or day and month exchanged, after the exact ones
     */
    @Transactional
    public List<Profile> search(Sight who, String words, Optional<LocalDate> born, int limit) {
        var wanted = plain(words);
        if (wanted.isEmpty() && born.isEmpty()) {
            return List.of();
        }
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :least, true)")
                .param("least", Likeness.LEAST)
                .query()
                .singleRow();
        var asWritten = wanted.stream().map(List::of).toList();
        var found = found(who, false, asWritten, born, limit);
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = found(who, true, asWritten, born, limit);
        }
        if (found.isEmpty() && !wanted.isEmpty()) {
            found = found(who, true, wanted.stream().map(Likeness::spellings).toList(), born, limit);
        }
        return inThatOrder(found);
    }

    /** Small and without accents, as the words of profiles are. */
    private List<String> plain(String words) {
        return jdbc.sql("select lower(public.unaccent(:words))").param("words", words).query(String.class).stream()
                .flatMap(plain -> Stream.of(plain.split("[\\s,]+", -1)))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    /**
     * @param alike enough of a word's groups of three letters stand together; else the word stands there as it is
     * @param words for each word what counts as it
     */
    private List<UUID> found(Sight who, boolean alike, List<List<String>> words, Optional<LocalDate> born, int limit) {
        var parameters = new HashMap<String, Object>();
        var conditions = new ArrayList<String>();
        var order = new ArrayList<String>();
        if (born.isPresent()) {
            conditions.add("p.born = any (cast(:dates as date[]))");
            order.add("p.born <> :born");
            parameters.put("born", born.get());
            parameters.put(
                    "dates",
                    Likeness.of(born.get()).stream().map(LocalDate::toString).toArray(String[]::new));
        }
        var likeness = new ArrayList<String>();
        for (var spellings : words) {
            var any = new ArrayList<String>();
            var best = new ArrayList<String>();
            for (var spelling : spellings) {
                var word = "word" + parameters.size();
                parameters.put(word, alike ? spelling : "%" + spelling.replaceAll("([\\\\%_])", "\\\\$1") + "%");
                any.add(alike ? "p.words %> :" + word : "p.words like :" + word);
                best.add("word_similarity(:" + word + ", p.words)");
            }
            conditions.add("(" + String.join(" or ", any) + ")");
            likeness.add("greatest(" + String.join(", ", best) + ")");
        }
        if (!likeness.isEmpty()) {
            order.add(String.join(" + ", likeness) + " desc");
        }
        return sight(jdbc.sql("""
                select p.person
                  from journeys.profile p
                 where %s and %s
                 order by %s, lower(p.surname), lower(p.name), p.person
                 limit :limit
                """.formatted(String.join(" and ", conditions), THEIRS, String.join(", ", order))), who)
                .params(parameters)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private List<Profile> inThatOrder(List<UUID> people) {
        var found = profiles.of(people.stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.toMap(profile -> profile.id().value(), profile -> profile));
        return people.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Empty also where this child is not theirs to know of. */
    public Optional<Profile> profile(Sight who, PersonId child) {
        return profiles(who, List.of(child)).stream().findFirst();
    }

    /** Those of the children whom they may know of, by name. */
    public List<Profile> profiles(Sight who, Collection<PersonId> children) {
        return named(
                who,
                "p.person = any (:asked)",
                query -> query.param(
                        "asked", children.stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    /** Children with an involvement of one of these workers, in any role, that holds on that day; by name. */
    public List<Profile> ofWorkers(Sight who, Collection<String> workers, LocalDate day) {
        return involved(who, "worker", workers, day);
    }

    /** Children with an involvement of one of these teams that holds on that day; by name. */
    public List<Profile> ofTeams(Sight who, Collection<String> teams, LocalDate day) {
        return involved(who, "team", teams, day);
    }

    private List<Profile> involved(Sight who, String column, Collection<String> keys, LocalDate day) {
        return named(
                who,
                """
                exists (select from journeys.allocation i
                         where i.person = p.person and i.%s = any (:keys)
                           and coalesce(i.since <= :day, true) and coalesce(i.until >= :day, true))
                """.formatted(column),
                query -> query.param("keys", keys.toArray(String[]::new)).param("day", day));
    }

    /** Others who may be visited together: children of the same surname with one of the same workers on that day. */
    public List<Profile> siblingsOf(Sight who, PersonId child, LocalDate day) {
        return named(who, """
                p.person <> :child and p.surname <> ''
                and lower(p.surname) = (select lower(surname) from journeys.profile where person = :child)
                and exists (select from journeys.allocation i
                              join journeys.allocation theirs on theirs.worker = i.worker and theirs.person = :child
                             where i.person = p.person
                               and coalesce(i.since <= :day, true) and coalesce(i.until >= :day, true)
                               and coalesce(theirs.since <= :day, true) and coalesce(theirs.until >= :day, true))
                """, query -> query.param("child", child.value()).param("day", day));
    }

    /** Unjudged, for projections and jobs. */
    public List<Profile> unjudged(Collection<PersonId> children) {
        return profiles.of(children);
    }

    private interface Parameters {
        StatementSpec on(StatementSpec query);
    }

    private List<Profile> named(Sight who, String condition, Parameters parameters) {
        var query = jdbc.sql("select p.person from journeys.profile p where " + condition + " and " + THEIRS);
        var people = parameters.on(sight(query, who)).query(UUID.class).list();
        return profiles.of(people.stream().map(PersonId::new).toList());
    }

    private StatementSpec sight(StatementSpec query, Sight who) {
        var today = LocalDate.now(clock);
        return query.param("hidden", who.hidden().stream().map(PersonId::value).toArray(UUID[]::new))
                .param("own", who.finds(Relation.OWN))
                .param("team", who.finds(Relation.TEAM))
                .param("leaving", who.finds(Relation.LEAVING))
                .param("service", who.finds(Relation.SERVICE))
                .param("workers", who.workers().toArray(String[]::new))
                .param("teams", who.teams().toArray(String[]::new))
                .param("today", today)
                .param("sixteen", today.minusYears(Standing.YEARS_OF_LEAVING));
    }
}

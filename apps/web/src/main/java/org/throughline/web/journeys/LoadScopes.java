package org.throughline.web.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.Collection;
import org.throughline.journey.Scope;
import org.throughline.returns.reading.Recognised;

/** The rows of scopes, and which council this record is of. */
final class LoadScopes {

    private final JdbcClient jdbc;

    LoadScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In words for a screen, such as "Children in need census of the year to 31 March 2026". */
    static String words(Scope scope) {
        var of = scope.table().equals(scope.collection().name()) ? "" : ", " + scope.table();
        var year = scope.year() == 0 ? "" : " of the year to 31 March " + scope.year();
        return scope.collection().words() + of + year;
    }

    /** The id of every scope that the returns speak for, made where it is new. */
    Map<Scope, Integer> ids(Recognised recognised) {
        var ids = new LinkedHashMap<Scope, Integer>();
        for (var found : recognised.returns()) {
            for (var scope : found.stated().scopes()) {
                ids.put(scope, id(scope));
            }
        }
        return ids;
    }

    int id(Scope scope) {
        return find(scope).orElseGet(() -> {
            jdbc.sql("""
                    insert into journeys.scope (authority, collection, year, tab)
                    values (:authority, :collection, :year, :tab)
                        on conflict do nothing
                    """)
                    .param("authority", scope.authority())
                    .param("collection", scope.collection().name())
                    .param("year", scope.year())
                    .param("tab", scope.table())
                    .update();
            return find(scope).orElseThrow();
        });
    }

    private Optional<Integer> find(Scope scope) {
        return jdbc.sql("""
                select id from journeys.scope
                 where authority = :authority and collection = :collection and year = :year and tab = :tab
                """)
                .param("authority", scope.authority())
                .param("collection", scope.collection().name())
                .param("year", scope.year())
                .param("tab", scope.table())
                .query(Integer.class)
                .optional();
    }

    /** Why the files are refused, where they are another council's than those loaded before and not taken back. */
    Optional<String> ofAnotherAuthority(Recognised recognised) {
        var ours = new LinkedHashMap<Collection, String>();
        for (var found : recognised.returns()) {
            var stated = found.stated();
            if (stated.authority().isEmpty()) {
                continue;
            }
            var known = ours.computeIfAbsent(
                    stated.collection(), collection -> authority(collection).orElse(stated.authority()));
            if (!known.equalsIgnoreCase(stated.authority())) {
                return Optional.of("%s is of authority %s. This record is of authority %s, and takes no other's files."
                        .formatted(found.form().words(), stated.authority(), known));
            }
        }
        return Optional.empty();
    }

    private Optional<String> authority(Collection collection) {
        return jdbc.sql("""
                select s.authority
                  from journeys.load_scope ls
                  join journeys.scope s on s.id = ls.scope
                  join journeys.load l on l.id = ls.load and l.withdraws is null
                 where s.collection = :collection and s.authority <> ''
                   and not exists (select from journeys.load w where w.withdraws = ls.load)
                 order by ls.load
                 limit 1
                """)
                .param("collection", collection.name())
                .query(String.class)
                .optional();
    }
}

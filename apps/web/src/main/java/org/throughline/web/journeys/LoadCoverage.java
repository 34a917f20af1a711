package org.throughline.web.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;

/** Which periods the loaded files speak for. The latest row of a scope counts. */
final class LoadCoverage {

    private static final String LATEST = """
            select distinct on (c.scope) c.scope, c.first, c.last
              from journeys.coverage c
             order by c.scope, c.id desc
            """;

    private static final String SPANS = """
            select s.authority, s.collection, s.year, s.tab, c.first, c.last
              from (%s) c join journeys.scope s on s.id = c.scope
             where c.first is not null
             order by c.first, s.id
            """;

    private final JdbcClient jdbc;

    LoadCoverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Coverage now() {
        return coverage(jdbc.sql(SPANS.formatted(LATEST)));
    }

    /** What they spoke for by what was known at that moment, inclusive. */
    Coverage knownOn(Instant moment) {
        return coverage(jdbc.sql(SPANS.formatted("""
                        select distinct on (c.scope) c.scope, c.first, c.last
                          from journeys.coverage c join journeys.entry e on e.id = c.entry
                         where e.known <= :moment
                         order by c.scope, c.id desc
                        """))
                .param("moment", OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC)));
    }

    private static Coverage coverage(JdbcClient.StatementSpec spans) {
        return new Coverage(spans.query((row, _) -> new Coverage.Span(
                        new Scope(
                                row.getString("authority"),
                                org.throughline.journey.Collection.valueOf(row.getString("collection")),
                                row.getInt("year"),
                                row.getString("tab")),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .list());
    }

    /** A row for every span that differs from what its scope says now; true if there was one. */
    boolean add(long entry, List<Coverage.Span> spans, Map<Scope, Integer> ids) {
        boolean any = false;
        for (var span : spans) {
            Integer scope = ids.get(span.scope());
            if (scope == null) {
                throw new IllegalStateException("a period of " + span.scope() + ", which the return did not name");
            }
            any |= add(entry, scope, span.first(), span.last());
        }
        return any;
    }

    /** Puts the scopes back to what they spoke for before that load. */
    boolean putBack(long entry, long load, Collection<Integer> scopes) {
        boolean any = false;
        for (int scope : scopes) {
            var before = jdbc.sql("""
                    select c.first, c.last
                      from journeys.coverage c join journeys.entry e on e.id = c.entry
                     where c.scope = :scope and e.number < (select number from journeys.entry where load = :load)
                     order by c.id desc
                     limit 1
                    """)
                    .param("scope", scope)
                    .param("load", load)
                    .query((row, _) ->
                            new Period(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                    .optional()
                    .orElse(new Period(null, null));
            any |= add(entry, scope, before.first, before.last);
        }
        return any;
    }

    private record Period(
            @Nullable LocalDate first, @Nullable LocalDate last) {}

    private boolean add(long entry, int scope, @Nullable LocalDate first, @Nullable LocalDate last) {
        return jdbc.sql("""
                insert into journeys.coverage (scope, first, last, entry)
                select :scope, :first, :last, :entry
                 where not exists (select from (%s) c
                                    where c.scope = :scope
                                      and (c.first, c.last) is not distinct from (:first::date, :last::date))
                   and (:first::date is not null or exists (select from journeys.coverage where scope = :scope))
                """.formatted(LATEST))
                        .param("scope", scope)
                        .param("first", first, java.sql.Types.DATE)
                        .param("last", last, java.sql.Types.DATE)
                        .param("entry", entry)
                        .update()
                > 0;
    }
}

package org.throughline.web.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Restrictions.Reader;

/**
 * Who may be counted on to keep access to a restricted child: people with working accounts whose roles reach any child
 * of the service, allocated or not.
 */
@Component
class Readers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static final String READER = """
            select a.id::text as account, a.name,
                   array_to_string(array(select r.name from access.account_role ar join access.role r on r.id = ar.role
                                          where ar.account = a.id order by r.position, r.name), ', ') as roles,
                   exists (select from access.account_role ar join access.role_permission p on p.role = ar.role
                            where ar.account = a.id and p.permission in ('RESTRICT_TEAM', 'RESTRICT_ANY')) as manager
              from access.account a
             where a.disabled is null
               and greatest(a.last_signed_in, a.renewed, a.created) > :dormant
               and exists (select from access.account_role ar join access.role_permission p on p.role = ar.role
                            where ar.account = a.id
                              and p.permission in ('VIEW_SERVICE', 'VIEW_SERVICE_WITH_REASON'))
            """;

    /** Everybody who may be counted on, by name. */
    List<Reader> all() {
        return jdbc.sql(READER + "order by lower(a.name), a.id")
                .param("dormant", dormant())
                .query(Reader.class)
                .list();
    }

    /** Those named in one restriction who may still be counted on. */
    List<Reader> of(long restriction) {
        return jdbc.sql(READER + """
                   and exists (select from access.restriction_reader n
                                where n.restriction = :restriction and n.account = a.id)
                 order by lower(a.name), a.id
                """)
                .param("dormant", dormant())
                .param("restriction", restriction)
                .query(Reader.class)
                .list();
    }

    /** Those of these accounts who may be counted on. */
    List<Reader> among(Set<String> accounts) {
        return all().stream()
                .filter(reader -> accounts.contains(reader.account()))
                .toList();
    }

    /** At least two people, one of them a manager. */
    static boolean enough(Collection<Reader> readers) {
        return readers.size() >= 2 && readers.stream().anyMatch(Reader::manager);
    }

    private OffsetDateTime dormant() {
        return OffsetDateTime.now(clock).minusDays(Dormancy.DAYS);
    }
}

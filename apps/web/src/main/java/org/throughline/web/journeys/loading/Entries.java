package org.throughline.web.journeys.loading;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens and closes entries, one for each transaction that writes. Numbers and moments rise in the order of commits:
 * both are taken at the very end, under a lock that the commit gives back.
 */
public final class Entries {

    private static final long LOCK = 0x7468726f756768L;

    private final JdbcClient jdbc;

    public Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id that the rows of this transaction name. */
    public long open() {
        return jdbc.sql("select nextval('journeys.entry_id')").query(Long.class).single();
    }

    /** From here to the commit no other transaction closes its entry. */
    public Instant moment() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        return jdbc.sql("select clock_timestamp()")
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    /** @return its number, greater than that of every entry that is committed */
    public long close(long id, Instant known, String by, Optional<Long> load, String why) {
        return jdbc.sql("""
                insert into journeys.entry (id, number, known, by, load, why)
                select :id, coalesce(max(number), 0) + 1, :known, :by, :load, :why
                  from journeys.entry
                returning number
                """)
                .param("id", id)
                .param("known", java.sql.Timestamp.from(known))
                .param("by", by)
                .param("load", load.orElse(null), java.sql.Types.BIGINT)
                .param("why", why)
                .query(Long.class)
                .single();
    }
}

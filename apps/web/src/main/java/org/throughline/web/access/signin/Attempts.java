package org.throughline.web.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Browsers;

/**
 * Slows down guessing without ever locking an account: failures are counted in pools, and a full pool lets one more try
 * through after a delay that doubles up to a minute.
 *
 * <p>A browser that has signed in to an account before has a pool of its own, so that a stranger's failures, even from
 * the same address, do not hold up the person who works there. Any other try counts for the account and the address it
 * comes from, and more loosely for the account from everywhere.
 */
@Component
class Attempts {

    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int LONGEST_DELAY = 60;
    private static final int FREE = 5;
    private static final int FREE_FROM_EVERYWHERE = 100;

    private final JdbcClient jdbc;
    private final Browsers browsers;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Browsers browsers, Clock clock) {
        this.jdbc = jdbc;
        this.browsers = browsers;
        this.clock = clock;
    }

    /** One pool: its hashed name, and how many tries it lets through before the first delay. */
    record Pool(String name, int free) {}

    /** The pools that a try counts for: the first is emptied when it succeeds. */
    List<Pool> pools(String userName, Origin origin) {
        var user = userName.strip().toLowerCase(Locale.ROOT);
        if (origin.browser().isPresent() && browsers.knows(origin.browser().get(), user)) {
            return List.of(pool("browser", user, origin.browser().get(), FREE));
        }
        return List.of(pool("address", user, origin.address(), FREE), pool("anywhere", user, "", FREE_FROM_EVERYWHERE));
    }

    private static Pool pool(String kind, String user, String from, int free) {
        return new Pool(Browsers.hash(kind + "\n" + user + "\n" + from), free);
    }

    /** Counts a try before it is made; where a pool is full, answers how long to wait instead. */
    @Transactional
    public Optional<Duration> take(List<Pool> pools) {
        for (var pool : pools) {
            if (!take(pool)) {
                return Optional.of(Duration.ofSeconds(LONGEST_DELAY));
            }
        }
        return Optional.empty();
    }

    private boolean take(Pool pool) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                insert into access.attempts as a (pool, failures, last) values (:pool, 1, :now)
                on conflict (pool) do update
                   set failures = case when a.last < :forgotten then 1 else a.failures + 1 end, last = :now
                 where a.failures < :free
                    or a.last < :forgotten
                    or a.last + make_interval(secs => least(:longest, power(2, least(a.failures - :free, 10)))) <= :now
                """)
                        .param("pool", pool.name())
                        .param("now", now)
                        .param("forgotten", now.minus(FORGOTTEN))
                        .param("free", pool.free())
                        .param("longest", LONGEST_DELAY)
                        .update()
                == 1;
    }

    /**
     * A try that succeeded empties its own pool, and was no failure in the others; pools that nobody added to for a day
     * go too.
     */
    @Transactional
    void succeeded(List<Pool> pools) {
        jdbc.sql("delete from access.attempts where pool = :pool or last < :old")
                .param("pool", pools.getFirst().name())
                .param("old", OffsetDateTime.now(clock).minusDays(1))
                .update();
        for (var other : pools.subList(1, pools.size())) { // in the order in which tries are counted
            jdbc.sql("update access.attempts set failures = failures - 1 where pool = :pool and failures > 0")
                    .param("pool", other.name())
                    .update();
        }
    }
}

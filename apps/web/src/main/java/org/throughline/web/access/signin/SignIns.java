package org.throughline.web.access.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Sights;
import org.throughline.web.trail.Trail;

/** Sign-ins that happened; one that cannot be written down does not happen. */
@Component
class SignIns {

    private final JdbcClient jdbc;
    private final Sights sights;
    private final Trail trail;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Sights sights, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void record(String account, String address) {
        jdbc.sql("update access.account set last_signed_in = :now where id = :account::uuid")
                .param("now", OffsetDateTime.now(clock))
                .param("account", account)
                .update();
        trail.wrote(sights.of(account).actor(), "signed in", null, "from " + address);
    }
}

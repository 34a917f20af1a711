package org.throughline.web.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a user name and a password open an account that works. */
@Component
public class Credentials {

    private static final int LONGEST = 1000; // nobody types more; hashing more would be work done for a stranger

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean demo;

    Credentials(JdbcClient jdbc, Passwords passwords, Clock clock, @Value("${throughline.demo:}") String demo) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
        this.demo = !demo.isBlank();
    }

    /** The account's id where all is well; takes as long where there is no such account, or it does not work. */
    public Optional<String> check(String userName, String password) {
        var account = jdbc.sql("""
                select id::text, password,
                       disabled is null
                         and greatest(last_signed_in, renewed, created) > :dormant
                         and (one_time_until is null or one_time_until > :now)
                         and (:demo or not demo) as works
                  from access.account where lower(user_name) = lower(:user)
                """)
                .param("dormant", OffsetDateTime.now(clock).minusDays(Dormancy.DAYS))
                .param("now", OffsetDateTime.now(clock))
                .param("demo", demo)
                .param("user", userName.strip())
                .query(Kept.class)
                .optional()
                .orElse(new Kept(null, passwords.nobodys(), false));
        boolean right =
                passwords.matches(password.substring(0, Math.min(password.length(), LONGEST)), account.password);
        return right && account.works ? Optional.ofNullable(account.id) : Optional.empty();
    }

    private record Kept(@Nullable String id, String password, boolean works) {}
}

package org.throughline.web.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Browsers;
import org.throughline.web.access.Passwords;

/**
 * How the first account comes to be: a one-time code is shown in the terminal while there is no account, and whoever
 * reads it there makes the first administrator with it. With {@code throughline.first-admin=true} a code is shown
 * although there are accounts, for a council that has locked itself out and holds the machine.
 */
@Component
public class FirstAdministrator {

    static final String CODE_IS_FOR = "/first-administrator";
    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final boolean asked;
    private final boolean demo;

    FirstAdministrator(
            JdbcClient jdbc,
            Accounts accounts,
            Passwords passwords,
            Clock clock,
            @Value("${throughline.first-admin:false}") boolean asked,
            @Value("${throughline.demo:}") String demo) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.asked = asked;
        this.demo = !demo.isBlank();
    }

    @EventListener
    @Order(0)
    void sayTheCode(ApplicationReadyEvent started) {
        boolean serves = started.getApplicationContext() instanceof WebServerApplicationContext server
                && server.getWebServer() != null
                && server.getWebServer().getPort() > 0;
        if (serves && (asked || (!demo && accounts.none()))) {
            System.out.printf(
                    "There is no administrator yet. Open %s and enter this code: %s (it works once, until %tH:%<tM tomorrow)%n",
                    CODE_IS_FOR, newCode(), OffsetDateTime.now(clock).plus(VALID));
        }
    }

    /** A new code, which replaces any that went before. */
    @Transactional
    public String newCode() {
        var code = passwords.oneTime();
        jdbc.sql("""
                insert into access.first_code (code, until) values (:code, :until)
                on conflict (sole) do update set code = excluded.code, until = excluded.until
                """)
                .param("code", Browsers.hash(code))
                .param("until", OffsetDateTime.now(clock).plus(VALID))
                .update();
        return code;
    }

    /** Whether a code is waiting to be used. */
    public boolean waits() {
        return jdbc.sql("select exists (select from access.first_code where until > :now)")
                .param("now", OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }

    /** Makes the administrator, where the code is the one that was shown; it then works no more. */
    @Transactional
    public Accounts.Outcome create(String code, String userName, String name, String password) {
        return accounts.firstAdministrator(
                userName,
                name,
                password,
                () -> jdbc.sql("""
                        delete from access.first_code where code = :code and until > :now
                        """)
                                .param("code", Browsers.hash(code.strip()))
                                .param("now", OffsetDateTime.now(clock))
                                .update()
                        == 1);
    }
}

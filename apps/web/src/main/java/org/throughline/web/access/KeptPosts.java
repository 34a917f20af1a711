package org.throughline.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person typed and sent when their session had ended. It is kept for 30 minutes for the account that last signed
 * in with that browser, and shown to nobody else.
 */
@Component
public class KeptPosts {

    private static final Duration KEPT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Browsers browsers;
    private final JsonMapper json;
    private final Clock clock;

    KeptPosts(JdbcClient jdbc, Browsers browsers, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.browsers = browsers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What this person typed into the form at the request's own address before they had to sign in again; the form shows
     * it in place of what it would show else. It waits until the form has been sent well, or 30 minutes have passed.
     */
    public Optional<Map<String, List<String>>> waiting(Sight who, HttpServletRequest request) {
        return browsers.of(request)
                .flatMap(browser -> jdbc.sql("""
                select fields::text from access.kept_post
                 where browser = :browser and form = :form and account = :account::uuid and at > :since
                """)
                        .param("browser", browser)
                        .param("form", request.getRequestURI())
                        .param("account", who.actor().id())
                        .param("since", OffsetDateTime.now(clock).minus(KEPT))
                        .query(String.class)
                        .optional()
                        .map(fields ->
                                json.readValue(fields, new TypeReference<LinkedHashMap<String, List<String>>>() {})));
    }

    /**
     * Keeps what was sent without a session, where the browser is one that somebody has signed in with; answers whether
     * it could be kept.
     */
    @Transactional
    public boolean keep(HttpServletRequest request, String form, Map<String, List<String>> fields) {
        var browser = browsers.of(request);
        var account = browser.flatMap(browsers::lastAccount);
        if (browser.isEmpty() || account.isEmpty()) {
            return false;
        }
        jdbc.sql("delete from access.kept_post where at <= :since")
                .param("since", OffsetDateTime.now(clock).minus(KEPT))
                .update();
        jdbc.sql("""
                insert into access.kept_post (browser, form, account, fields, at)
                values (:browser, :form, :account::uuid, :fields::jsonb, :at)
                on conflict (browser, form) do update
                   set account = excluded.account, fields = excluded.fields, at = excluded.at
                """)
                .param("browser", browser.get())
                .param("form", form)
                .param("account", account.get())
                .param("fields", json.writeValueAsString(fields))
                .param("at", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    /** The form that this account was sending last when it had to sign in again. */
    public Optional<String> lastForm(HttpServletRequest request, String account) {
        return browsers.of(request)
                .flatMap(browser -> jdbc.sql("""
                select form from access.kept_post
                 where browser = :browser and account = :account::uuid and at > :since
                 order by at desc limit 1
                """)
                        .param("browser", browser)
                        .param("account", account)
                        .param("since", OffsetDateTime.now(clock).minus(KEPT))
                        .query(String.class)
                        .optional());
    }

    /** Forgets what was kept for a form, once it has been sent well. */
    @Transactional
    public void forget(HttpServletRequest request, String form) {
        browsers.of(request)
                .ifPresent(browser -> jdbc.sql("delete from access.kept_post where browser = :browser and form = :form")
                        .param("browser", browser)
                        .param("form", form)
                        .update());
    }
}

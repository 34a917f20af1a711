package org.throughline.web.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.journey.PersonId;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.casework.Draft.State;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts, each for the one account that writes it. This module's only SQL. */
@Component
class Drafts {

    /** How long what was discarded can be put back, and the text of what was saved is kept. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<LinkedHashMap<String, String>> BOXES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Trail trail;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps what was sent, unless the draft was changed elsewhere since the version that the form shows. */
    @Transactional(propagation = Propagation.MANDATORY)
    Saving save(Actor who, Sending sent) {
        var saving = save(who.id(), sent);
        if (saving instanceof Saving.Kept(var draft)) {
            for (var child : draft.sheet().children()) {
                trail.wrote(
                        who, "draft of a visit", child, "draft %s, version %d".formatted(draft.id(), draft.version()));
            }
        }
        return saving;
    }

    private Saving save(String account, Sending sent) {
        if (insert(account, sent)) {
            return new Saving.Kept(find(account, sent.draft()).orElseThrow());
        }
        var found = lock(account, sent.draft());
        if (found.isEmpty()) {
            return new Saving.Absent();
        }
        var now = found.get().draft;
        if (now.state() == State.RECORDED) {
            return new Saving.AlreadyRecorded(now);
        }
        boolean same = now.sheet().equals(sent.sheet()) && now.standing().equals(sent.standing());
        if (same && now.state() == State.OPEN) {
            return new Saving.Kept(now);
        }
        boolean continues = found.get().tab.equals(sent.tab()) && sent.turn() > found.get().turn;
        if (now.version() != sent.version() && !continues && !same) {
            return new Saving.Overtaken(now);
        }
        update(sent);
        return new Saving.Kept(find(account, sent.draft()).orElseThrow());
    }

    private boolean insert(String account, Sending sent) {
        return jdbc.sql("""
                insert into casework.draft
                       (id, account, about, standing, children, body, version, tab, turn, begun, saved, state)
                values (:id, :account, :about, :standing, :children::uuid[], :body::jsonb, 1, :tab, :turn, :now, :now, 'OPEN')
                on conflict (id) do nothing
                """)
                        .param("id", sent.draft())
                        .param("account", account)
                        .param("about", sent.about().orElse(null), Types.OTHER)
                        .param("standing", sent.standing())
                        .param("children", children(sent.sheet()))
                        .param("body", json.writeValueAsString(sent.sheet().boxes()))
                        .param("tab", sent.tab())
                        .param("turn", sent.turn())
                        .param("now", now())
                        .update()
                == 1;
    }

    private void update(Sending sent) {
        jdbc.sql("""
                update casework.draft
                   set standing = :standing, children = :children::uuid[], body = :body::jsonb, version = version + 1,
                       tab = :tab, turn = :turn, saved = :now, state = 'OPEN', ended = null
                 where id = :id
                """)
                .param("id", sent.draft())
                .param("standing", sent.standing())
                .param("children", children(sent.sheet()))
                .param("body", json.writeValueAsString(sent.sheet().boxes()))
                .param("tab", sent.tab())
                .param("turn", sent.turn())
                .param("now", now())
                .update();
    }

    /** The draft becomes a visit: it leaves the list, and a second sending finds the answer given to the first. */
    @Transactional(propagation = Propagation.MANDATORY)
    void recorded(UUID draft, String answer) {
        jdbc.sql("update casework.draft set state = 'RECORDED', ended = :now, answer = :answer where id = :id")
                .param("id", draft)
                .param("answer", answer)
                .param("now", now())
                .update();
    }

    /** Out of the list, for 7 days to be put back. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean discard(String account, UUID draft) {
        return jdbc.sql("""
                update casework.draft set state = 'DISCARDED', ended = :now
                 where id = :id and account = :account and state = 'OPEN'
                """)
                        .param("id", draft)
                        .param("account", account)
                        .param("now", now())
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean putBack(String account, UUID draft) {
        return jdbc.sql("""
                update casework.draft set state = 'OPEN', ended = null
                 where id = :id and account = :account and state = 'DISCARDED' and ended > :since
                """)
                        .param("id", draft)
                        .param("account", account)
                        .param("since", now().minus(KEPT))
                        .update()
                == 1;
    }

    /** Whether this account saved that visit. */
    boolean recordedBy(String account, UUID visit) {
        return !recordedBy(account, Set.of(visit)).isEmpty();
    }

    /** Of these visits, those that this account recorded. */
    Set<UUID> recordedBy(String account, Set<UUID> visits) {
        return jdbc.sql("""
                select id from casework.draft
                 where id = any(:ids) and account = :account and state = 'RECORDED' and about is null
                """)
                .param("ids", visits.toArray(UUID[]::new))
                .param("account", account)
                .query(UUID.class)
                .set();
    }

    Optional<Draft> find(String account, UUID draft) {
        return jdbc.sql(SELECT + " where id = :id and account = :account")
                .param("id", draft)
                .param("account", account)
                .query(this::row)
                .optional()
                .map(Row::draft);
    }

    private Optional<Row> lock(String account, UUID draft) {
        return jdbc.sql(SELECT + " where id = :id and account = :account for update")
                .param("id", draft)
                .param("account", account)
                .query(this::row)
                .optional();
    }

    /** Those being written, last saved first, then those discarded that can still be put back. */
    List<Draft> of(String account) {
        return jdbc
                .sql(SELECT + """
                 where account = :account and (state = 'OPEN' or (state = 'DISCARDED' and ended > :since))
                 order by state desc, saved desc, id
                """)
                .param("account", account)
                .param("since", now().minus(KEPT))
                .query(this::row)
                .list()
                .stream()
                .map(Row::draft)
                .toList();
    }

    /** The draft about a child that the account saved last, so that a form opened again goes on with it. */
    Optional<Draft> openAbout(String account, PersonId child, Optional<UUID> about) {
        return jdbc.sql(SELECT + """
                 where account = :account and state = 'OPEN' and :child = any (children)
                   and about is not distinct from :about::uuid
                 order by saved desc, id limit 1
                """)
                .param("account", account)
                .param("child", child.value())
                .param("about", about.orElse(null), Types.OTHER)
                .query(this::row)
                .optional()
                .map(Row::draft);
    }

    /** Forgets the text of what was discarded or saved more than 7 days ago; answers how many. */
    @Transactional
    int forgetOld() {
        return jdbc.sql("""
                update casework.draft set body = '{}', answer = ''
                 where ended <= :since and body <> '{}'::jsonb
                """).param("since", now().minus(KEPT)).update();
    }

    private static final String SELECT = """
            select id, about, standing, body::text, version, tab, turn, saved, state, ended, answer
              from casework.draft
            """;

    private record Row(Draft draft, String tab, int turn) {}

    private Row row(ResultSet row, int number) throws SQLException {
        var draft = new Draft(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("about", UUID.class)),
                row.getString("standing"),
                new VisitSheet(json.readValue(row.getString("body"), BOXES)),
                row.getInt("version"),
                instant(row, "saved").orElseThrow(),
                State.valueOf(row.getString("state")),
                instant(row, "ended"),
                row.getString("answer"));
        return new Row(draft, row.getString("tab"), row.getInt("turn"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static String[] children(VisitSheet sheet) {
        return sheet.children().stream().map(child -> child.value().toString()).toArray(String[]::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}

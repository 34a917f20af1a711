package org.throughline.web.returns;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/**
 * Answers to findings. An answer stays with the child, the rule and the thing concerned: it shows again in the next check
 * and in the next year's. None is ever changed; the latest counts, and an empty one takes the one before it back.
 */
@Component
public class Notes {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Notes(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void answer(Actor who, Run run, Noticed finding, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("an answer says something");
        }
        if (stands(run, finding).equals(words)) {
            return; // the second click of the same form
        }
        insert(who, run, finding, words);
        trail.wrote(who, "answer to a finding", finding.person().orElse(null), detail(run, finding));
    }

    @Transactional
    public void takeBack(Actor who, Run run, Noticed finding) {
        if (stands(run, finding).isEmpty()) {
            return;
        }
        insert(who, run, finding, "");
        trail.wrote(who, "answer to a finding taken back", finding.person().orElse(null), detail(run, finding));
    }

    private String stands(Run run, Noticed finding) {
        return history(run, finding).stream().findFirst().map(Note::words).orElse("");
    }

    private static String detail(Run run, Noticed finding) {
        return run.words() + ", rule " + finding.rule().code();
    }

    private void insert(Actor who, Run run, Noticed finding, String words) {
        jdbc.sql("""
                insert into returns.note (run, collection, about, code, thing, words, at, by_id, by_name)
                values (:run, :collection, :about, :code, :thing, :words, :at, :byId, :byName)
                """)
                .param("run", run.id())
                .param("collection", run.of().orElseThrow().collection().name())
                .param("about", finding.about())
                .param("code", finding.rule().code())
                .param("thing", finding.thing())
                .param("words", words.replace("\u0000", ""))
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
    }

    /** Every answer to the same thing, the latest first; one without words took back the one before it. */
    public List<Note> history(Run run, Noticed finding) {
        return jdbc.sql("""
                select words, at, by_name, run from returns.note
                 where collection = :collection and about = :about and code = :code and thing = :thing
                 order by id desc
                """)
                .param("collection", run.of().orElseThrow().collection().name())
                .param("about", finding.about())
                .param("code", finding.rule().code())
                .param("thing", finding.thing())
                .query((row, _) -> new Note(
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getObject("run", UUID.class)))
                .list();
    }
}

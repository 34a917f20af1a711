package org.throughline.web.improvement.board;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Which documents a person chose for the council's public pages. */
@Component
public class Publications {

    public enum Kind {
        PACK,
        PAPER,
        MINUTES
    }

    /** @param thing the pack, the paper, or the meeting whose minutes it is */
    public record Document(Kind kind, UUID thing) {}

    /** Who chose it, and when. */
    public record Chosen(OffsetDateTime at, String by) {}

    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Publications(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    public Map<Document, Chosen> all() {
        var chosen = new HashMap<Document, Chosen>();
        jdbc.sql("""
                select * from (select distinct on (kind, thing) kind, thing, chosen, at, by_name
                                 from improvement.board_published order by kind, thing, number desc) p
                 where chosen
                """).query(row -> {
            chosen.put(
                    new Document(Kind.valueOf(row.getString("kind")), row.getObject("thing", UUID.class)),
                    new Chosen(row.getObject("at", OffsetDateTime.class), row.getString("by_name")));
        });
        return chosen;
    }

    /** Chooses a document, or takes it back; what stands so already stays as it is. */
    @Transactional
    public void choose(Actor by, Document document, boolean chosen, String title) {
        if (all().containsKey(document) == chosen) {
            return;
        }
        jdbc.sql("""
                insert into improvement.board_published (kind, thing, chosen, at, by_id, by_name)
                values (:kind, :thing, :chosen, :at, :byId, :byName)
                """)
                .param("kind", document.kind().name())
                .param("thing", document.thing())
                .param("chosen", chosen)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        trail.wrote(by, chosen ? "chosen for publication" : "taken back from publication", null, title);
    }
}

package org.throughline.web.improvement.inspections;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The cases that were seen at an event: who chose them, how many, of what, and what came of it. No child is named. */
@Component
public class Samples {

    /** @param result in words, or empty */
    public record Sample(UUID id, String drawnBy, int cases, String theme, String result) {

        String inWords() {
            return "%d cases of %s, chosen by %s%s"
                    .formatted(cases, theme, drawnBy, result.isEmpty() ? "" : ": " + result);
        }
    }

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Trail trail;

    Samples(JdbcClient jdbc, Changes changes, Trail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.trail = trail;
    }

    public List<Sample> of(UUID event) {
        return jdbc.sql("""
                select id, drawn_by, cases, theme, result from improvement.sample
                 where event = :event and not taken_out order by at
                """)
                .param("event", event)
                .query((row, _) -> new Sample(
                        row.getObject("id", UUID.class),
                        row.getString("drawn_by"),
                        row.getInt("cases"),
                        row.getString("theme"),
                        row.getString("result")))
                .list();
    }

    /** The sample's id comes from the form, so that a second click adds nothing. */
    @Transactional
    public void add(Actor who, Event event, Sample sample) {
        int added = jdbc.sql("""
                insert into improvement.sample (id, event, at, drawn_by, cases, theme, result)
                values (:id, :event, :at, :drawnBy, :cases, :theme, :result) on conflict (id) do nothing
                """)
                .param("id", sample.id())
                .param("event", event.id())
                .param("at", changes.now())
                .param("drawnBy", sample.drawnBy())
                .param("cases", sample.cases())
                .param("theme", sample.theme())
                .param("result", sample.result())
                .update();
        if (added > 0) {
            note(who, event, "", sample.inWords());
        }
    }

    @Transactional
    public void takeOut(Actor who, Event event, UUID id) {
        of(event.id()).stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(sample -> {
            jdbc.sql("update improvement.sample set taken_out = true where id = :id")
                    .param("id", id)
                    .update();
            note(who, event, sample.inWords(), "");
        });
    }

    private void note(Actor who, Event event, String before, String after) {
        changes.note(who, event.id(), "Cases seen", before, after);
        trail.wrote(who, "cases seen at an inspection", null, event.title() + ", " + event.id());
    }
}

package org.throughline.web.improvement.inspections;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** What is to be done before an event that is planned: what, who, by when. */
@Component
public class Preparation {

    /** @param done on which day, where it is */
    public record Task(UUID id, String what, String who, LocalDate due, Optional<LocalDate> done) {}

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Trail trail;

    Preparation(JdbcClient jdbc, Changes changes, Trail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.trail = trail;
    }

    /** By the day when they are due. */
    public List<Task> of(UUID event) {
        return jdbc.sql("""
                select id, what, who, due, done from improvement.preparation
                 where event = :event and not taken_out order by due, at
                """)
                .param("event", event)
                .query((row, _) -> new Task(
                        row.getObject("id", UUID.class),
                        row.getString("what"),
                        row.getString("who"),
                        row.getObject("due", LocalDate.class),
                        Optional.ofNullable(row.getObject("done", LocalDate.class))))
                .list();
    }

    /** How many tasks of each event are still to do; events without any are not named. */
    public Map<UUID, Integer> open() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql(
                        "select event, count(*) from improvement.preparation where done is null and not taken_out group by event")
                .query(row -> {
                    open.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return open;
    }

    /** @param id from the form, so that a second click adds nothing */
    @Transactional
    public void add(Actor who, UUID id, Event event, String what, String owner, LocalDate due) {
        int added = jdbc.sql("""
                insert into improvement.preparation (id, event, at, what, who, due)
                values (:id, :event, :at, :what, :who, :due) on conflict (id) do nothing
                """)
                .param("id", id)
                .param("event", event.id())
                .param("at", changes.now())
                .param("what", what)
                .param("who", owner)
                .param("due", due)
                .update();
        if (added > 0) {
            note(who, event, "Task", "", "%s: %s, by %s".formatted(owner, what, Days.inWords(due)));
        }
    }

    /** Says that a task is done, or that it is not after all. */
    @Transactional
    public void done(Actor who, Event event, UUID id, Optional<LocalDate> on) {
        task(event, id).filter(task -> !task.done().equals(on)).ifPresent(task -> {
            jdbc.sql("update improvement.preparation set done = :on where id = :id")
                    .param("on", on.orElse(null), Types.DATE)
                    .param("id", id)
                    .update();
            note(who, event, "Task: " + task.what(), inWords(task.done()), inWords(on));
        });
    }

    @Transactional
    public void takeOut(Actor who, Event event, UUID id) {
        task(event, id).ifPresent(task -> {
            jdbc.sql("update improvement.preparation set taken_out = true where id = :id")
                    .param("id", id)
                    .update();
            note(who, event, "Task", "%s: %s, by %s".formatted(task.who(), task.what(), Days.inWords(task.due())), "");
        });
    }

    private Optional<Task> task(Event event, UUID id) {
        return of(event.id()).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private void note(Actor who, Event event, String what, String before, String after) {
        changes.note(who, event.id(), what, before, after);
        trail.wrote(who, "preparation of an inspection", null, event.title() + ", " + event.id());
    }

    private static String inWords(Optional<LocalDate> done) {
        return done.map(day -> "done on " + Days.inWords(day)).orElse("to do");
    }
}

package org.throughline.web.improvement.inspections;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** Who took part in an event of the register: inspectors, advisers, commissioners. */
@Component
public class People {

    /** @param page of the report, 0 where it was typed */
    public record Person(UUID id, String role, String name, int page) {}

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Trail trail;

    People(JdbcClient jdbc, Changes changes, Trail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.trail = trail;
    }

    public List<Person> of(UUID event) {
        return jdbc.sql("""
                select id, role, name, page from improvement.person
                 where event = :event and not taken_out order by at, role desc, name
                """)
                .param("event", event)
                .query((row, _) -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getString("name"),
                        row.getInt("page")))
                .list();
    }

    /** @param id from the form, so that a second click adds nothing */
    @Transactional
    public void add(Actor who, UUID id, Event event, String role, String name) {
        if (insert(id, event.id(), role, name, 0)) {
            changes.note(who, event.id(), "Person", "", role + ": " + name);
            trail.wrote(who, "person of an inspection", null, event.title() + ", " + event.id());
        }
    }

    void read(UUID event, String role, String name, int page) {
        insert(UUID.randomUUID(), event, role, Passages.whole(name), page);
    }

    private boolean insert(UUID id, UUID event, String role, String name, int page) {
        return jdbc.sql("""
                insert into improvement.person (id, event, at, role, name, page)
                values (:id, :event, :at, :role, :name, :page) on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("event", event)
                        .param("at", changes.now())
                        .param("role", role)
                        .param("name", name)
                        .param("page", page)
                        .update()
                > 0;
    }

    @Transactional
    public void takeOut(Actor who, Event event, UUID id) {
        of(event.id()).stream().filter(it -> it.id().equals(id)).findFirst().ifPresent(person -> {
            jdbc.sql("update improvement.person set taken_out = true where id = :id")
                    .param("id", id)
                    .update();
            changes.note(who, event.id(), "Person", person.role() + ": " + person.name(), "");
            trail.wrote(who, "person of an inspection", null, event.title() + ", " + event.id());
        });
    }
}

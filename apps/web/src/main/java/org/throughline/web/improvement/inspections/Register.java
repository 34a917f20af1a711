package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.ofsted.report.Paragraph;
import org.throughline.web.improvement.inspections.Event.Told;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The register of inspections, visits, reviews and letters, those to come among them. */
@Component
public class Register {

    private static final String ALL = """
            select id, kind, title, authority, starts, ends, published, ordinal, theme, look_at from improvement.event
            """;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Documents documents;
    private final Trail trail;

    Register(JdbcClient jdbc, Changes changes, Documents documents, Trail trail) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.documents = documents;
        this.trail = trail;
    }

    /** The newest first. */
    public List<Event> all() {
        return jdbc.sql(ALL + " order by ends desc, starts desc, id")
                .query(Register::event)
                .list();
    }

    public Optional<Event> find(UUID id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id)
                .query(Register::event)
                .optional();
    }

    /** The authority that stands on most events, or empty; what a new one is most likely about. */
    public String usualAuthority() {
        return jdbc.sql("""
                select authority from improvement.event group by authority order by count(*) desc, max(ends) desc limit 1
                """).query(String.class).optional().orElse("");
    }

    /**
     * Registers what a person typed.
     *
     * @param id from the form, so that a second click adds nothing
     * @param document a kept file that it is about, and its words
     */
    @Transactional
    public void add(Actor who, UUID id, Told told, Optional<UUID> document, List<Paragraph> words) {
        if (insert(id, told, false)) {
            changes.note(who, id, "Registered", "", told.title());
            document.ifPresent(it -> documents.add(who, id, it, words));
            trail.wrote(who, "inspection registered", null, told.title() + ", " + id);
        }
    }

    /** Answers whether it was not there yet. */
    boolean insert(UUID id, Told told, boolean lookAt) {
        return set("""
                insert into improvement.event
                    (id, kind, title, authority, starts, ends, published, ordinal, theme, look_at)
                values (:id, :kind, :title, :authority, :starts, :ends, :published, :ordinal, :theme, :lookAt)
                on conflict (id) do nothing
                """, id, told, lookAt) > 0;
    }

    /** Keeps what stood before; what did not change leaves no row. A machine's reading counts as looked at from now on. */
    @Transactional
    public void change(Actor who, Event event, Told told) {
        var before = inWords(event.told());
        inWords(told).forEach((what, after) -> {
            var stood = before.getOrDefault(what, "");
            if (!stood.equals(after)) {
                changes.note(who, event.id(), what, stood, after);
            }
        });
        if (event.lookAt()) {
            changes.note(who, event.id(), "Read by machine", "not looked at", "looked at");
        }
        set("""
                update improvement.event
                   set kind = :kind, title = :title, authority = :authority, starts = :starts, ends = :ends,
                       published = :published, ordinal = :ordinal, theme = :theme, look_at = :lookAt
                 where id = :id
                """, event.id(), told, false);
        trail.wrote(who, "inspection changed", null, told.title() + ", " + event.id());
    }

    private int set(String sql, UUID id, Told told, boolean lookAt) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("kind", told.kind().name())
                .param("title", told.title())
                .param("authority", told.authority())
                .param("starts", told.starts())
                .param("ends", told.ends())
                .param("published", told.published().orElse(null), Types.DATE)
                .param("ordinal", told.ordinal().isPresent() ? told.ordinal().getAsInt() : null, Types.INTEGER)
                .param("theme", told.theme())
                .param("lookAt", lookAt)
                .update();
    }

    private static Map<String, String> inWords(Told told) {
        var words = new LinkedHashMap<String, String>();
        words.put("Kind", told.kind().words());
        words.put("Title", told.title());
        words.put("Authority", told.authority());
        words.put("First day", Days.inWords(told.starts()));
        words.put("Last day", Days.inWords(told.ends()));
        words.put("Published", told.published().map(Days::inWords).orElse(""));
        words.put(
                "Number of the visit",
                told.ordinal().isPresent() ? Integer.toString(told.ordinal().getAsInt()) : "");
        words.put("What was looked at", told.theme());
        return words;
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        int ordinal = row.getInt("ordinal");
        return new Event(
                row.getObject("id", UUID.class),
                new Told(
                        EventKind.named(row.getString("kind")),
                        row.getString("title"),
                        row.getString("authority"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        Optional.ofNullable(row.getObject("published", LocalDate.class)),
                        ordinal == 0 ? OptionalInt.empty() : OptionalInt.of(ordinal),
                        row.getString("theme")),
                row.getBoolean("look_at"));
    }
}

package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.ofsted.report.Paragraph;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.trail.Actor;

/** The files of the register, each kept once and never changed. */
@Component
public class Documents {

    private static final String ALL = """
            select d.id, d.sha256, d.name, kept.kind, kept.bytes, d.at, d.by_name from improvement.document d
              join improvement.file kept on kept.sha256 = d.sha256
            """;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Passages passages;
    private final KeptFiles files;

    Documents(JdbcClient jdbc, Changes changes, Passages passages, KeptFiles files) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.passages = passages;
        this.files = files;
    }

    public Optional<Document> find(UUID id) {
        return jdbc.sql(ALL + " where d.id = :id")
                .param("id", id)
                .query(Documents::document)
                .optional();
    }

    public Optional<Document> find(String sha256) {
        return jdbc.sql(ALL + " where d.sha256 = :sha256")
                .param("sha256", sha256)
                .query(Documents::document)
                .optional();
    }

    /** The files of an event, in the order in which they came. */
    public List<Document> of(UUID event) {
        return jdbc.sql(ALL + """
                 join improvement.event_document e on e.document = d.id
                where e.event = :event order by e.at, d.name
                """)
                .param("event", event)
                .query(Documents::document)
                .list();
    }

    /** Files that were kept and of which nobody has said yet what they are, the newest first. */
    public List<Document> waiting() {
        return jdbc.sql(ALL + """
                 where not exists (select from improvement.event_document e where e.document = d.id)
                order by d.at desc
                """).query(Documents::document).list();
    }

    /** The event to which a file was added first. */
    public Optional<UUID> eventOf(UUID document) {
        return jdbc.sql("select event from improvement.event_document where document = :id order by at limit 1")
                .param("id", document)
                .query(UUID.class)
                .optional();
    }

    /** Keeps a file, or answers the one of the same bytes that is kept already. Runs inside the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document keep(Actor who, String name, FileKind kind, byte[] bytes) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('improvement.document'))")
                .query((_, _) -> 0)
                .list();
        var sha256 = KeptFiles.sha256(bytes);
        return find(sha256).orElseGet(() -> insert(who, name, kind, bytes));
    }

    private Document insert(Actor who, String name, FileKind kind, byte[] bytes) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into improvement.document (id, sha256, name, at, by_id, by_name)
                values (:id, :sha256, :name, :at, :byId, :byName)
                """)
                .param("id", id)
                .param("sha256", files.keep(kind, bytes))
                .param("name", kind.named(name))
                .param("at", changes.now())
                .param("byId", who.id())
                .param("byName", who.name())
                .update();
        return find(id).orElseThrow();
    }

    /** What stands in the register was read from it. */
    void read(Actor who, UUID event, UUID document) {
        link(who, event, document, true);
    }

    /** Adds a kept file to an event; where that has no words yet, those of the file are shown to be marked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Actor who, UUID event, UUID document, List<Paragraph> words) {
        var kept = find(document).orElseThrow();
        boolean shows = !words.isEmpty() && passages.none(event);
        if (link(who, event, document, shows)) {
            changes.note(who, event, "Document", "", kept.name());
            if (shows) {
                passages.keep(event, words, false);
            }
        }
    }

    /** The file from which what stands in the register was read, or whose words are shown there. */
    public Optional<Document> shown(UUID event) {
        return jdbc.sql(ALL + """
                 join improvement.event_document e on e.document = d.id
                where e.event = :event and e.read order by e.at limit 1
                """)
                .param("event", event)
                .query(Documents::document)
                .optional();
    }

    private boolean link(Actor who, UUID event, UUID document, boolean read) {
        return jdbc.sql("""
                insert into improvement.event_document (event, document, read, at, by_name)
                values (:event, :document, :read, :at, :by) on conflict do nothing
                """)
                        .param("event", event)
                        .param("document", document)
                        .param("read", read)
                        .param("at", changes.now())
                        .param("by", who.name())
                        .update()
                > 0;
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getObject("id", UUID.class),
                row.getString("sha256"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }
}

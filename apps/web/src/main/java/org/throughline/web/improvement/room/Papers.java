package org.throughline.web.improvement.room;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.improvement.files.FileCheck;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The documents that lie in a room, kept as they were sent and never opened here. */
@Component
public class Papers {

    private static final String PAPER = """
            select d.*, kept.kind, kept.bytes from improvement.room_document d
              join improvement.file kept on kept.sha256 = d.sha256
            """;

    private final JdbcClient jdbc;
    private final KeptFiles files;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Papers(JdbcClient jdbc, KeptFiles files, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param bytes how many */
    public record Paper(
            UUID id,
            UUID room,
            String name,
            String title,
            FileKind kind,
            long bytes,
            String sha256,
            Instant added,
            String by,
            Optional<Instant> out) {}

    /** All that lie or lay in the room, in the order in which they came. */
    public List<Paper> in(UUID room) {
        return jdbc.sql(PAPER + "where d.room = :room order by d.added, d.id")
                .param("room", room)
                .query(Papers::paper)
                .list();
    }

    /**
     * Puts a document into the room under a title and this id; the second click of the same form puts in no second.
     *
     * @throws IOException when what was sent cannot be read here
     */
    public Answer add(Actor who, Room room, UUID id, String title, SentFile file) throws IOException {
        if (title.isBlank() || title.length() > 200) {
            return new Answer.Refused("title", "Enter a title for the document, in 200 characters or fewer");
        }
        var bytes = KeptFiles.read(file);
        return switch (FileCheck.of(bytes)) {
            case FileCheck.Refused(var why) -> new Answer.Refused("file", file.name() + ": " + why);
            case FileCheck.Good(var kind) -> put(who, room, id, title.strip(), kind.named(file.name()), kind, bytes);
        };
    }

    private Answer put(Actor who, Room room, UUID id, String title, String name, FileKind kind, byte[] bytes) {
        transaction.executeWithoutResult(_ -> {
            int put = jdbc.sql("""
                    insert into improvement.room_document (id, room, name, title, sha256, added, by_name)
                    values (:id, :room, :name, :title, :sha256, :at, :by) on conflict (id) do nothing
                    """)
                    .param("id", id)
                    .param("room", room.id())
                    .param("name", name)
                    .param("title", title)
                    .param("sha256", files.keep(kind, bytes))
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", who.name())
                    .update();
            if (put > 0) {
                trail.wroteIn(
                        room.id(), who, "put a document into an inspection room", null, room.title() + ": " + title);
            }
        });
        return new Answer.Done();
    }

    public void takeOut(Actor who, Room room, UUID paper) {
        transaction.executeWithoutResult(_ -> {
            int taken = jdbc.sql("""
                    update improvement.room_document set taken_out = :at
                     where id = :id and room = :room and taken_out is null
                    """)
                    .param("id", paper)
                    .param("room", room.id())
                    .param("at", OffsetDateTime.now(clock))
                    .update();
            if (taken > 0) {
                trail.wroteIn(room.id(), who, "took a document out of an inspection room", null, room.title());
            }
        });
    }

    /** One that lies in the room now. */
    public Optional<Paper> find(UUID room, UUID paper) {
        return jdbc.sql(PAPER + "where d.id = :id and d.room = :room and d.taken_out is null")
                .param("id", paper)
                .param("room", room)
                .query(Papers::paper)
                .optional();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("room", UUID.class),
                row.getString("name"),
                row.getString("title"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("added").toInstant(),
                row.getString("by_name"),
                Rooms.moment(row, "taken_out"));
    }
}

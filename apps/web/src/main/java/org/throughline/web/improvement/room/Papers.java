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
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The documents that lie in a room, kept as they were sent and never opened here. */
@Component
public class Papers {

    /** The largest document that is kept, in bytes. */
    static final int MOST_BYTES = 50 << 20;

    private static final String PAPER =
            "select id, room, name, title, size, added, by_name, taken_out from improvement.room_document ";

    private final JdbcClient jdbc;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Papers(JdbcClient jdbc, Trail trail, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param size in bytes */
    public record Paper(
            UUID id,
            UUID room,
            String name,
            String title,
            long size,
            Instant added,
            String by,
            Optional<Instant> out) {}

    /** All that lie or lay in the room, in the order in which they came. */
    public List<Paper> in(UUID room) {
        return jdbc.sql(PAPER + "where room = :room order by added, id")
                .param("room", room)
                .query(Papers::paper)
                .list();
    }

    /**
     * Puts a document into the room under a title.
     *
     * @throws IOException when what was sent cannot be read here
     */
    public Answer add(Actor who, Room room, String title, SentFile file) throws IOException {
        if (title.isBlank() || title.length() > 200) {
            return new Answer.Refused("title", "Enter a title for the document, in 200 characters or fewer");
        }
        byte[] bytes;
        try (var sent = file.bytes().open()) {
            bytes = sent.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length == 0) {
            return new Answer.Refused("file", "The file is empty: select another");
        }
        if (bytes.length > MOST_BYTES) {
            return new Answer.Refused("file", "The file is larger than 50 MB: send a smaller one");
        }
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into improvement.room_document (id, room, name, title, size, bytes, added, by_name)
                    values (:id, :room, :name, :title, :size, :bytes, :at, :by)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("room", room.id())
                    .param("name", SentFile.onDisk(file.name()))
                    .param("title", title.strip())
                    .param("size", bytes.length)
                    .param("bytes", bytes)
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", who.name())
                    .update();
            trail.wrote(who, "put a document into an inspection room", null, room.title() + ": " + title.strip());
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
                trail.wrote(who, "took a document out of an inspection room", null, room.title());
            }
        });
    }

    /** One that lies in the room now. */
    public Optional<Paper> find(UUID room, UUID paper) {
        return jdbc.sql(PAPER + "where id = :id and room = :room and taken_out is null")
                .param("id", paper)
                .param("room", room)
                .query(Papers::paper)
                .optional();
    }

    public byte[] bytes(Paper paper) {
        return jdbc.sql("select bytes from improvement.room_document where id = :id")
                .param("id", paper.id())
                .query(byte[].class)
                .single();
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("room", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getLong("size"),
                row.getTimestamp("added").toInstant(),
                row.getString("by_name"),
                Rooms.moment(row, "taken_out"));
    }
}

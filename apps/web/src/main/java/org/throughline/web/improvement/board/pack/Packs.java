package org.throughline.web.improvement.board.pack;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.web.improvement.board.Kept;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.Meetings;
import org.throughline.web.improvement.board.Reach;
import org.throughline.web.improvement.files.KeptFiles;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;
import tools.jackson.databind.ObjectMapper;

/**
 * Packs: their content is frozen when they are asked for, and their documents are made of that content in the background. A
 * later plan makes another pack and changes none.
 */
@Component
public class Packs implements DisposableBean {

    /** What kind of document. */
    public enum Kind {
        PDF,
        HTML
    }

    private static final Logger LOG = LoggerFactory.getLogger(Packs.class);
    private static final String ALL = """
            select p.id, p.meeting, p.reach, p.as_at, p.at, p.by_name, g.state,
                   d.pages, d.sha256, octet_length(d.bytes) as size
              from improvement.board_pack p
              join improvement.board_pack_progress g on g.pack = p.id
              left join improvement.board_pack_document d on d.pack = p.id and d.kind = 'PDF'
            """;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final PackMaking making;
    private final Documents documents;
    private final Trail trail;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("board-packs").factory());

    Packs(
            JdbcClient jdbc,
            Meetings meetings,
            PackMaking making,
            Documents documents,
            Trail trail,
            ObjectMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.making = making;
        this.documents = documents;
        this.trail = trail;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was under way when the service last stopped goes on: the content is kept. */
    @EventListener
    void afterAStop(WebServerInitializedEvent started) {
        jdbc.sql("select pack from improvement.board_pack_progress where state in ('WAITING', 'WORKING')")
                .query(UUID.class)
                .list()
                .forEach(id -> oneAtATime.execute(() -> work(id)));
    }

    /** Freezes a pack. Where nothing would stand in it that the last one has not, that one is answered. */
    @Transactional
    public Kept freeze(Actor by, Meeting meeting, String typedDay, String typedReach) {
        var reach = Reach.of(typedReach);
        if (reach.isEmpty()) {
            return Kept.refused("reach", "Select for whom the pack is");
        }
        var day = DayTyped.read(typedDay);
        if (day.isEmpty()) {
            return Kept.refused("day", "Enter the day as at which the pack is made, like 27/3/2026");
        }
        if (day.get().isAfter(LocalDate.now(clock))) {
            return Kept.refused("day", "This day is still to come: a pack tells what was known on a day");
        }
        if (day.get().isAfter(meeting.day())) {
            return Kept.refused(
                    "day",
                    "This day is after the meeting, of %s. Choose that day or an earlier one, or make the pack for a later meeting"
                            .formatted(Days.inWords(meeting.day())));
        }
        var last = meetings.heldBefore(meeting.day());
        if (last.filter(it -> day.get().isBefore(it.day())).isPresent()) {
            return Kept.refused(
                    "day",
                    "This day is before the last board, of %s, so nothing could have changed since"
                            .formatted(Days.inWords(last.get().day())));
        }
        var content = json.writeValueAsString(making.make(meeting, day.get(), reach.get()));
        var same = sameAs(meeting, reach.get(), day.get(), content);
        if (same.isPresent()) {
            return new Kept.Done(same.get());
        }
        var id = UUID.randomUUID();
        insert(by, id, meeting, reach.get(), day.get(), content);
        trail.wrote(
                by,
                "pack for the improvement board",
                null,
                "%s, as at %s, for %s"
                        .formatted(meeting.day(), day.get(), reach.get().whom()));
        afterCommit(id);
        return new Kept.Done(id);
    }

    private Optional<UUID> sameAs(Meeting meeting, Reach reach, LocalDate day, String content) {
        return jdbc.sql("""
                select p.id from improvement.board_pack p
                  join improvement.board_pack_progress g on g.pack = p.id and g.state <> 'FAILED'
                 where p.meeting = :meeting and p.reach = :reach and p.as_at = :day and p.content = :content
                 order by p.at desc limit 1
                """)
                .param("meeting", meeting.id())
                .param("reach", reach.name())
                .param("day", day)
                .param("content", content)
                .query(UUID.class)
                .optional();
    }

    private void insert(Actor by, UUID id, Meeting meeting, Reach reach, LocalDate day, String content) {
        jdbc.sql("""
                insert into improvement.board_pack (id, meeting, reach, as_at, content, at, by_id, by_name)
                values (:id, :meeting, :reach, :day, :content, :at, :byId, :byName)
                """)
                .param("id", id)
                .param("meeting", meeting.id())
                .param("reach", reach.name())
                .param("day", day)
                .param("content", content)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        jdbc.sql("insert into improvement.board_pack_progress (pack, state) values (:id, 'WAITING')")
                .param("id", id)
                .update();
    }

    private void afterCommit(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                oneAtATime.execute(() -> work(id));
            }
        });
    }

    private void work(UUID id) {
        try {
            state(id, Pack.State.WORKING);
            var content = content(id).orElseThrow();
            var pdf = documents.pdf(content);
            var html = documents.html(content).getBytes(StandardCharsets.UTF_8);
            transaction.executeWithoutResult(_ -> {
                keep(id, Kind.PDF, pdf.bytes(), pdf.pages());
                keep(id, Kind.HTML, html, 0);
                state(id, Pack.State.DONE);
            });
        } catch (RuntimeException e) {
            LOG.error("the pack {} could not be made", id, e);
            state(id, Pack.State.FAILED);
        }
    }

    private void state(UUID id, Pack.State state) {
        jdbc.sql("update improvement.board_pack_progress set state = :state where pack = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private void keep(UUID id, Kind kind, byte[] bytes, int pages) {
        jdbc.sql("""
                insert into improvement.board_pack_document (pack, kind, bytes, pages, sha256)
                values (:id, :kind, :bytes, :pages, :sha256) on conflict (pack, kind) do nothing
                """)
                .param("id", id)
                .param("kind", kind.name())
                .param("bytes", bytes)
                .param("pages", pages)
                .param("sha256", KeptFiles.sha256(bytes))
                .update();
    }

    public Optional<Pack> find(UUID id) {
        return jdbc.sql(ALL + " where p.id = :id")
                .param("id", id)
                .query(Packs::pack)
                .optional();
    }

    /** The newest first. */
    public List<Pack> of(UUID meeting) {
        return jdbc.sql(ALL + " where p.meeting = :meeting order by p.at desc, p.id")
                .param("meeting", meeting)
                .query(Packs::pack)
                .list();
    }

    /** Those for the public whose documents are made, of all meetings; the newest first. */
    public List<Pack> forThePublic() {
        return jdbc.sql(ALL + " where p.reach = 'PUBLIC' and g.state = 'DONE' order by p.at desc, p.id")
                .query(Packs::pack)
                .list();
    }

    /** As it was frozen. */
    public Optional<PackContent> content(UUID id) {
        return jdbc.sql("select content from improvement.board_pack where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, PackContent.class));
    }

    /** A document of it, byte for byte as it was made first. */
    public Optional<byte[]> document(UUID id, Kind kind) {
        return jdbc.sql("select bytes from improvement.board_pack_document where pack = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind.name())
                .query(byte[].class)
                .optional();
    }

    private static Pack pack(ResultSet row, int number) throws SQLException {
        return new Pack(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                Reach.valueOf(row.getString("reach")),
                row.getObject("as_at", LocalDate.class),
                Pack.State.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"),
                row.getString("sha256") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Pack.Made(row.getLong("size"), row.getInt("pages"), row.getString("sha256"))));
    }

    /** What is at work is broken off, and goes on at the next start. */
    @Override
    public void destroy() {
        oneAtATime.shutdownNow();
    }
}

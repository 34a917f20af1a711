package org.throughline.web.improvement.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.pages.SentFile;
import org.throughline.web.trail.Actor;
import org.throughline.web.trail.Trail;

/** The papers of meetings, each with its file. */
@Component
public class Papers {

    /**
     * One paper.
     *
     * @param agenda the item that it is for
     * @param name of its file, ending as its kind does
     * @param reach for whom it is
     */
    public record Paper(
            UUID id,
            UUID meeting,
            Optional<UUID> agenda,
            String title,
            String name,
            FileKind kind,
            long bytes,
            String sha256,
            Reach reach,
            OffsetDateTime at,
            String by) {}

    /** As it was typed. */
    public record Sent(String title, String agenda, String reach) {}

    private static final String ALL = """
            select p.*, f.reach from improvement.board_paper p
              join lateral (select reach from improvement.board_paper_for
                             where paper = p.id order by number desc limit 1) f on f.reach <> 'NOBODY'
            """;
    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Agenda agenda;
    private final Trail trail;
    private final Clock clock;

    Papers(JdbcClient jdbc, Meetings meetings, Agenda agenda, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.agenda = agenda;
        this.trail = trail;
        this.clock = clock;
    }

    public List<Paper> of(UUID meeting) {
        return jdbc.sql(ALL + " where p.meeting = :meeting order by p.at, p.id")
                .param("meeting", meeting)
                .query(Papers::paper)
                .list();
    }

    public Optional<Paper> find(UUID id) {
        return jdbc.sql(ALL + " where p.id = :id")
                .param("id", id)
                .query(Papers::paper)
                .optional();
    }

    /** Of all meetings, those that the public may read; the newest first. */
    public List<Paper> forThePublic() {
        return jdbc.sql(ALL + " where f.reach = 'PUBLIC' order by p.at desc, p.id")
                .query(Papers::paper)
                .list();
    }

    /**
     * Keeps a paper with its file; the same sent twice is kept once.
     *
     * @throws IOException when the file cannot be read to its end; then nothing is kept
     */
    @Transactional(rollbackFor = IOException.class)
    public Kept keep(Actor by, UUID meeting, UUID id, Sent sent, Optional<SentFile> file) throws IOException {
        if (meetings.open(meeting).isEmpty()) {
            return Kept.refused("file", Meetings.CLOSED);
        }
        if (find(id).isPresent()) {
            return new Kept.Done(id);
        }
        var typed = new Typed();
        var title = typed.words("title", sent.title(), Typed.LINE, "Enter what the paper is called");
        var reach = Reach.of(sent.reach());
        if (reach.isEmpty()) {
            typed.wrong("reach", "Select for whom the paper is");
        }
        var item = Typed.someId(sent.agenda())
                .flatMap(agenda::find)
                .filter(it -> it.meeting().equals(meeting))
                .map(Agenda.Item::id);
        if (file.isEmpty()) {
            typed.wrong("file", "Select the file of the paper");
            return typed.refused();
        }
        byte[] bytes;
        try (var in = file.get().bytes().open()) {
            bytes = in.readNBytes(PaperFile.MOST_BYTES + 1);
        }
        var is = PaperFile.of(bytes);
        if (is instanceof PaperFile.Refused(var why)) {
            typed.wrong("file", file.get().name() + ": " + why);
        }
        if (typed.hasErrors() || !(is instanceof PaperFile.Good(var kind))) {
            return typed.refused();
        }
        var paper = new Paper(
                id,
                meeting,
                item,
                title,
                named(file.get().name(), kind),
                kind,
                bytes.length,
                sha256(bytes),
                reach.orElseThrow(),
                OffsetDateTime.now(clock),
                by.name());
        insert(by, paper, bytes);
        trail.wrote(
                by,
                "paper of the improvement board",
                null,
                title + ", for " + paper.reach().whom());
        return new Kept.Done(id);
    }

    /** Says for whom a paper is from now on; where nobody is named it is taken out. */
    @Transactional
    public void giveTo(Actor by, Paper paper, Optional<Reach> reach) {
        if (reach.equals(Optional.of(paper.reach()))) {
            return;
        }
        reach(by, paper.id(), reach.map(Reach::name).orElse("NOBODY"));
        trail.wrote(
                by,
                "paper of the improvement board",
                null,
                paper.title() + reach.map(it -> ", for " + it.whom()).orElse(": taken out"));
    }

    public byte[] bytes(UUID id) {
        var all = new ByteArrayOutputStream();
        jdbc.sql("select bytes from improvement.board_paper_part where paper = :id order by place")
                .param("id", id)
                .query(byte[].class)
                .list()
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    private void insert(Actor by, Paper paper, byte[] bytes) {
        jdbc.sql("""
                insert into improvement.board_paper
                       (id, meeting, agenda, title, name, type, bytes, sha256, at, by_id, by_name)
                values (:id, :meeting, :agenda, :title, :name, :type, :bytes, :sha256, :at, :byId, :byName)
                """)
                .param("id", paper.id())
                .param("meeting", paper.meeting())
                .param("agenda", paper.agenda().orElse(null), Types.OTHER)
                .param("title", paper.title())
                .param("name", paper.name())
                .param("type", paper.kind().name())
                .param("bytes", paper.bytes())
                .param("sha256", paper.sha256())
                .param("at", paper.at())
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
        for (int place = 0; place * PART < bytes.length; place++) {
            jdbc.sql("insert into improvement.board_paper_part (paper, place, bytes) values (:paper, :place, :bytes)")
                    .param("paper", paper.id())
                    .param("place", place)
                    .param("bytes", Arrays.copyOfRange(bytes, place * PART, Math.min(bytes.length, (place + 1) * PART)))
                    .update();
        }
        reach(by, paper.id(), paper.reach().name());
    }

    private void reach(Actor by, UUID paper, String reach) {
        jdbc.sql("""
                insert into improvement.board_paper_for (paper, reach, at, by_id, by_name)
                values (:paper, :reach, :at, :byId, :byName)
                """)
                .param("paper", paper)
                .param("reach", reach)
                .param("at", OffsetDateTime.now(clock))
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
    }

    private static String named(String name, FileKind kind) {
        var stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return (stem.isBlank() ? "paper" : stem) + "." + kind.ending();
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                Optional.ofNullable(row.getObject("agenda", UUID.class)),
                row.getString("title"),
                row.getString("name"),
                FileKind.valueOf(row.getString("type")),
                row.getLong("bytes"),
                row.getString("sha256"),
                Reach.valueOf(row.getString("reach")),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"));
    }
}

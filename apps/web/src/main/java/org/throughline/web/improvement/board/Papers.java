package org.throughline.web.improvement.board;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.web.improvement.files.FileCheck;
import org.throughline.web.improvement.files.FileKind;
import org.throughline.web.improvement.files.KeptFiles;
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
            select p.*, kept.kind, kept.bytes, f.reach from improvement.board_paper p
              join improvement.file kept on kept.sha256 = p.sha256
              join lateral (select reach from improvement.board_paper_for
                             where paper = p.id order by number desc limit 1) f on f.reach <> 'NOBODY'
            """;

    private final JdbcClient jdbc;
    private final Meetings meetings;
    private final Agenda agenda;
    private final KeptFiles files;
    private final Trail trail;
    private final Clock clock;

    Papers(JdbcClient jdbc, Meetings meetings, Agenda agenda, KeptFiles files, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.agenda = agenda;
        this.files = files;
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
        var bytes = KeptFiles.read(file.get());
        var is = FileCheck.of(bytes);
        if (is instanceof FileCheck.Refused(var why)) {
            typed.wrong("file", file.get().name() + ": " + why);
        }
        if (typed.hasErrors() || !(is instanceof FileCheck.Good(var kind))) {
            return typed.refused();
        }
        var paper = new Paper(
                id,
                meeting,
                item,
                title,
                kind.named(file.get().name()),
                kind,
                bytes.length,
                files.keep(kind, bytes),
                reach.orElseThrow(),
                OffsetDateTime.now(clock),
                by.name());
        insert(by, paper);
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

    private void insert(Actor by, Paper paper) {
        jdbc.sql("""
                insert into improvement.board_paper
                       (id, meeting, agenda, title, name, sha256, at, by_id, by_name)
                values (:id, :meeting, :agenda, :title, :name, :sha256, :at, :byId, :byName)
                """)
                .param("id", paper.id())
                .param("meeting", paper.meeting())
                .param("agenda", paper.agenda().orElse(null), Types.OTHER)
                .param("title", paper.title())
                .param("name", paper.name())
                .param("sha256", paper.sha256())
                .param("at", paper.at())
                .param("byId", by.id())
                .param("byName", by.name())
                .update();
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

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                Optional.ofNullable(row.getObject("agenda", UUID.class)),
                row.getString("title"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("bytes"),
                row.getString("sha256"),
                Reach.valueOf(row.getString("reach")),
                row.getObject("at", OffsetDateTime.class),
                row.getString("by_name"));
    }
}

package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.report.Paragraph;

/** The paragraphs of reports and letters, each with what the machine and what a person says of it. */
@Component
public class Passages {

    private static final String ALL = """
            select p.id, p.event, p.place, p.number, p.heading, p.section, p.text, p.page, p.polarity, p.suggested, p.unsure, p.only_suggested,
                   w.polarity as word_polarity, w.themes as word_themes, w.at as word_at, w.by_name as word_by
              from improvement.paragraph p
              left join lateral (select * from improvement.word w where w.about = p.id order by w.id desc limit 1) w on true
            """;

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The paragraphs of an event, in their order. */
    public List<Passage> of(UUID event) {
        return jdbc.sql(ALL + " where p.event = :event order by p.place")
                .param("event", event)
                .query(Passages::passage)
                .list();
    }

    public Optional<Passage> find(UUID event, UUID id) {
        return jdbc.sql(ALL + " where p.event = :event and p.id = :id")
                .param("event", event)
                .param("id", id)
                .query(Passages::passage)
                .optional();
    }

    /** Every paragraph of which something is said, the earliest event's first. */
    List<Passage> said() {
        return jdbc.sql(ALL + """
                  join improvement.event e on e.id = p.event
                 where not p.heading and (p.polarity <> '' or p.suggested <> '{}' or w.at is not null)
                 order by e.ends, e.id, p.place
                """).query(Passages::passage).list();
    }

    boolean none(UUID event) {
        return jdbc.sql("select not exists (select from improvement.paragraph where event = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    void keep(UUID event, int place, Finding finding, Machine machine) {
        insert(event, place, finding.number(), false, finding.section(), finding.text(), finding.page(), machine);
    }

    /** @param pasted whether the words have no pages */
    void keep(UUID event, List<Paragraph> words, boolean pasted) {
        var section = "";
        int place = 0;
        for (var paragraph : words) {
            section = paragraph.heading() ? paragraph.text() : section;
            insert(
                    event,
                    ++place,
                    0,
                    paragraph.heading(),
                    section,
                    paragraph.text(),
                    pasted ? 0 : paragraph.page(),
                    Machine.SILENT);
        }
    }

    private void insert(
            UUID event,
            int place,
            int number,
            boolean heading,
            String section,
            String text,
            int page,
            Machine machine) {
        jdbc.sql("""
                insert into improvement.paragraph
                    (id, event, place, number, heading, section, text, page, polarity, suggested, unsure,
                     only_suggested)
                values (:id, :event, :place, :number, :heading, :section, :text, :page, :polarity, :suggested,
                        :unsure, :only)
                """)
                .param("id", UUID.randomUUID())
                .param("event", event)
                .param("place", place)
                .param("number", number)
                .param("heading", heading)
                .param("section", whole(section))
                .param("text", whole(text))
                .param("page", page)
                .param("polarity", machine.said().polarity().map(Polarity::name).orElse(""))
                .param("suggested", Said.names(machine.said().themes()))
                .param("unsure", machine.unsure())
                .param("only", Said.names(machine.only()))
                .update();
    }

    /** Without what the database cannot keep. */
    static String whole(String words) {
        return words.replace("\u0000", "");
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getObject("id", UUID.class),
                row.getObject("event", UUID.class),
                row.getInt("place"),
                row.getInt("number"),
                row.getBoolean("heading"),
                row.getString("section"),
                row.getString("text"),
                row.getInt("page"),
                new Machine(
                        new Said(Polarity.named(row.getString("polarity")), Said.themes(row, "suggested")),
                        row.getBoolean("unsure"),
                        Said.themes(row, "only_suggested")),
                Said.word(row));
    }
}

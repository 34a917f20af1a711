package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.ofsted.report.Grade;
import org.throughline.ofsted.report.Judged;
import org.throughline.web.improvement.inspections.Reading.Checked;
import org.throughline.web.improvement.inspections.Reading.Judgement;
import org.throughline.web.improvement.inspections.Reading.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the machine made of each report and letter, kept as it was made. */
@Component
public class Readings {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Readings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(Reading reading, List<Judgement> judgements) {
        jdbc.sql("""
                insert into improvement.reading (event, document, family, at, said, checks, problems)
                values (:event, :document::uuid, :family, :at, :said::jsonb, :checks::jsonb, :problems)
                """)
                .param("event", reading.event())
                .param("document", reading.document().map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("family", reading.family())
                .param("at", OffsetDateTime.ofInstant(reading.at(), ZoneOffset.UTC))
                .param("said", Passages.whole(json.writeValueAsString(reading.values())))
                .param("checks", Passages.whole(json.writeValueAsString(reading.checks())))
                .param(
                        "problems",
                        reading.problems().stream().map(Passages::whole).toArray(String[]::new))
                .update();
        int place = 0;
        for (var judgement : judgements) {
            jdbc.sql("""
                    insert into improvement.judgement (id, event, place, judged, label, grade, page, quote, absent)
                    values (:id, :event, :place, :judged, :label, :grade, :page, :quote, :absent)
                    """)
                    .param("id", UUID.randomUUID())
                    .param("event", judgement.event())
                    .param("place", ++place)
                    .param("judged", judgement.judged().name())
                    .param("label", judgement.label())
                    .param("grade", judgement.grade().map(Grade::name).orElse(""))
                    .param("page", judgement.page())
                    .param("quote", Passages.whole(judgement.quote()))
                    .param("absent", judgement.absent())
                    .update();
        }
    }

    /** Empty where nothing was read by machine. */
    public Optional<Reading> of(UUID event) {
        return jdbc.sql(
                        "select event, document, family, at, said::text, checks::text, problems from improvement.reading where event = :event")
                .param("event", event)
                .query(this::reading)
                .optional();
    }

    /** The judgements of an event, in the order of its report. */
    public List<Judgement> judgements(UUID event) {
        return jdbc.sql("select * from improvement.judgement where event = :event order by place")
                .param("event", event)
                .query(Readings::judgement)
                .list();
    }

    /** The judgements of every event, the earliest event's first. */
    public List<Judgement> judgements() {
        return jdbc.sql("""
                select j.* from improvement.judgement j join improvement.event e on e.id = j.event
                 order by e.ends, e.id, j.place
                """).query(Readings::judgement).list();
    }

    private Reading reading(ResultSet row, int number) throws SQLException {
        return new Reading(
                row.getObject("event", UUID.class),
                Optional.ofNullable(row.getObject("document", UUID.class)),
                row.getString("family"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("said"), new TypeReference<List<Value>>() {}),
                json.readValue(row.getString("checks"), new TypeReference<List<Checked>>() {}),
                List.of((String[]) row.getArray("problems").getArray()));
    }

    private static Judgement judgement(ResultSet row, int number) throws SQLException {
        return new Judgement(
                row.getObject("event", UUID.class),
                Judged.valueOf(row.getString("judged")),
                row.getString("label"),
                Optional.of(row.getString("grade"))
                        .filter(grade -> !grade.isEmpty())
                        .map(Grade::valueOf),
                row.getInt("page"),
                row.getString("quote"),
                row.getString("absent"));
    }
}

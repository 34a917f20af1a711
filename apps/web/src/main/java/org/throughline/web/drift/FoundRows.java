package org.throughline.web.drift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.journey.FactId;
import org.throughline.journey.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of findings, each with the latest decision about it. */
@Component
class FoundRows {

    /** Every finding with the child and the latest decision. Takes {@code :today}. */
    static final String FOUND = """
            select f.id, f.person, coalesce(c.name, '') as name, coalesce(c.known_by, '') as known_by,
                   coalesce(c.worker, '') as worker, coalesce(c.team, '') as team,
                   f.rule, f.since, f.why, f.grounds, f.facts, f.appeared, f.gone, d.review, d.id as decision,
                   case when d.id is null then 'OPEN'
                        when not d.grounds @> f.grounds then 'WORSE'
                        when d.review <= :today then 'REVIEW'
                        else 'DECIDED' end as state
              from drift.finding f
              left join drift.child c on c.person = f.person
              left join lateral (select id, review, grounds from drift.decision
                                  where finding = f.id order by number desc limit 1) d on true
            """;

    private final JsonMapper json;

    FoundRows(JsonMapper json) {
        this.json = json;
    }

    Found read(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("id"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("known_by"),
                row.getString("worker"),
                row.getString("team"),
                row.getString("rule"),
                row.getObject("since", LocalDate.class),
                row.getString("why"),
                grounds(row.getString("grounds"), row.getString("facts")),
                row.getObject("appeared", LocalDate.class),
                Optional.ofNullable(row.getObject("gone", LocalDate.class)),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("review", LocalDate.class)));
    }

    private List<Found.Ground> grounds(String words, String facts) {
        var said = json.readValue(words, new TypeReference<List<String>>() {});
        var entries = json.readValue(facts, new TypeReference<List<@Nullable Long>>() {});
        var grounds = new ArrayList<Found.Ground>();
        for (int i = 0; i < said.size(); i++) {
            grounds.add(new Found.Ground(
                    said.get(i), Optional.ofNullable(entries.get(i)).map(FactId::new)));
        }
        return grounds;
    }
}

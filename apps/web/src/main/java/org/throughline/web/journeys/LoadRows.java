package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.web.journeys.Loads.File;
import org.throughline.web.journeys.Loads.Load;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows about loads. */
@Component
class LoadRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String LOADS = """
            select l.id, l.known, l.by, l.withdraws, l.why, l.report::text as report,
                   (select w.id from journeys.load w where w.withdraws = l.id) as withdrawn_by
              from journeys.load l
            """;

    private final JdbcClient jdbc;

    LoadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String written(LoadReport report) {
        return JSON.writeValueAsString(report);
    }

    List<Load> list() {
        return jdbc.sql(LOADS + " order by l.known desc").query(this::load).list();
    }

    Optional<Load> find(long load) {
        return jdbc.sql(LOADS + " where l.id = :load")
                .param("load", load)
                .query(this::load)
                .optional();
    }

    private Load load(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new Load(
                id,
                files(id),
                row.getTimestamp("known").toInstant(),
                row.getString("by"),
                JSON.readValue(row.getString("report"), LoadReport.class),
                Optional.ofNullable(row.getObject("withdraws", Long.class)),
                Optional.ofNullable(row.getObject("withdrawn_by", Long.class)),
                row.getString("why"));
    }

    private List<File> files(long load) {
        return jdbc.sql("select name, bytes, sha256 from journeys.load_file where load = :load order by place")
                .param("load", load)
                .query(File.class)
                .list();
    }

    void listed(long load, boolean refusedOnly, Writer out) throws IOException {
        out.write(refusedOnly ? ListedCsv.REFUSED_HEADER : ListedCsv.LISTED_HEADER);
        try {
            jdbc.sql("""
                    select kind, file, line, tab, child, field, value, words, times, row
                      from journeys.listed
                     where load = :load and (not :refusedOnly or kind = 'ROW_REFUSED')
                     order by place
                    """)
                    .param("load", load)
                    .param("refusedOnly", refusedOnly)
                    .withFetchSize(1_000)
                    .query(row -> {
                        try {
                            out.write(refusedOnly ? ListedCsv.refused(row) : ListedCsv.listed(row));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.web.ServiceTest;
import org.throughline.web.trail.Actor;

/** A record that is empty when each test begins, and ways to say what happens to it. */
abstract class JourneysTest extends ServiceTest {

    static final Actor MARIA = Actor.system("os:maria");
    static final Path VECTORS = Path.of("../../core/returns/src/test/resources/vectors");

    @TempDir
    Path folder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    Loads loads;

    @Autowired
    Journeys journeys;

    @BeforeEach
    void empty() throws SQLException {
        asOwner("""
                truncate journeys.line, journeys.scope, journeys.load, journeys.load_file, journeys.load_scope,
                         journeys.listed, journeys.entry, journeys.fact, journeys.match, journeys.coverage,
                         journeys.matched, journeys.identity, journeys.profile, journeys.allocation, journeys.worker,
                         journeys.team restart identity""");
    }

    final void asOwner(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final Outcome load(Path... paths) {
        return load(LoadRequest.of(MARIA, paths));
    }

    final Outcome load(LoadRequest request) {
        try {
            return loads.load(request, Progress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a load that must be kept. */
    final LoadReport kept(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded(var _, var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    final long number(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded(var load, var _)) {
            return load;
        }
        throw new AssertionError(outcome);
    }

    final List<PersonId> people() {
        return jdbc.sql("select person from journeys.profile order by ids")
                .query((row, _) -> new PersonId(row.getObject("person", java.util.UUID.class)))
                .list();
    }

    /** What holds now, a line each: who, what and when, with the numbers of rows left out. */
    final Stream<String> live() {
        return jdbc.sql("""
                select concat_ws(' ', l.collection, l.key, s.tab, s.year, f.key, f.type, f.day, f.at, f.text, f.body)
                  from journeys.fact f
                  join journeys.line l on l.id = f.line
                  join journeys.scope s on s.id = f.scope
                 where f.act <> 3 and not exists (select from journeys.fact later where later.supersedes = f.id)
                 order by 1
                """).query(String.class).list().stream();
    }

    final long count(String table) {
        return jdbc.sql("select count(*) from journeys." + table)
                .query(Long.class)
                .single();
    }
}

package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.journey.PersonId;
import org.throughline.web.access.MadeSight;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sight;
import org.throughline.web.trail.Actor;

/** A record that is empty when each test begins, and ways to say what happens to it. */
public abstract class JourneysTest {

    static final Actor MARIA = Actor.system("os:maria");
    static final Path VECTORS = Path.of("../../core/returns/src/test/resources/vectors");

    static final Sight MANAGER = MadeSight.of(EnumSet.allOf(Permission.class), Set.of(), Set.of(), Set.of());

    @TempDir
    protected Path folder;

    final JdbcClient jdbc = TestRecord.CONTEXT.getBean(JdbcClient.class);
    protected final Loads loads = TestRecord.CONTEXT.getBean(Loads.class);
    final Journeys journeys = TestRecord.CONTEXT.getBean(Journeys.class);
    final Matches matches = TestRecord.CONTEXT.getBean(Matches.class);
    final People people = TestRecord.CONTEXT.getBean(People.class);
    final Workers workers = TestRecord.CONTEXT.getBean(Workers.class);

    @BeforeEach
    protected void empty() throws SQLException {
        asOwner("""
                truncate journeys.line, journeys.scope, journeys.load, journeys.load_file, journeys.load_scope,
                         journeys.listed, journeys.entry, journeys.fact, journeys.match, journeys.coverage,
                         journeys.matched, journeys.identity, journeys.profile, journeys.allocation, journeys.worker,
                         journeys.team, trail.row""");
    }

    static void asOwner(String sql) throws SQLException {
        try (var connection = TestRecord.DATABASE.connect(TestRecord.DATABASE.owner());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    protected final Path file(String name, String content) {
        try {
            var path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, content);
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
    static LoadReport kept(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded(var _, var report)) {
            return report;
        }
        throw new AssertionError(outcome);
    }

    static long number(Outcome outcome) {
        if (outcome instanceof Outcome.Loaded(var load, var _)) {
            return load;
        }
        throw new AssertionError(outcome);
    }

    final List<PersonId> everybody() {
        return jdbc.sql("select person from journeys.profile order by ids, person")
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /** The person whom every file with that id in it agrees on. */
    final PersonId person(String id) {
        return new PersonId(jdbc.sql("select person from journeys.profile where ids @> array[:id]::text[]")
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    /** What holds now, a line each: who, what and when, with the numbers of rows left out. */
    protected final List<String> live() {
        return Checksum.live(jdbc);
    }

    /** Those of these types. */
    final List<String> live(String... types) {
        return live().stream()
                .filter(line -> List.of(types).stream().anyMatch(type -> line.contains(" " + type + " ")))
                .toList();
    }

    protected final long count(String table) {
        return jdbc.sql("select count(*) from journeys." + table)
                .query(Long.class)
                .single();
    }
}

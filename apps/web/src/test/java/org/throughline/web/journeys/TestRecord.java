package org.throughline.web.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.throughline.web.database.Database;
import org.throughline.web.database.Emptied;
import org.throughline.web.database.Postgres;

/** A PostgreSQL of these tests' own, with the record's tables and the trail's, started once. */
final class TestRecord {

    private static final Path DATA = Emptied.folder("journeys-test");

    static final Database DATABASE = started();
    static final AnnotationConfigApplicationContext CONTEXT = Alone.on(
            DATABASE.url(),
            DATABASE.application().role(),
            DATABASE.application().password());

    private TestRecord() {}

    private static Database started() {
        try {
            Emptied.under(DATA);
            var postgres = Postgres.open(DATA, Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            for (var module : new String[] {"__root", "trail", "journeys"}) {
                migrate(postgres.database(), module);
            }
            return postgres.database();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing else uses this server, so that no pool of connections waits for it while it stops. */
    private static void close(Postgres postgres) {
        try {
            CONTEXT.close();
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(Database database, String module) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.role(), owner.password())
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("app", database.application().role()))
                .load()
                .migrate();
    }
}

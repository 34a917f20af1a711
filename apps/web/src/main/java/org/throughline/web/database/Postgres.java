package org.throughline.web.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The PostgreSQL that this program uses, for as long as it does: the one inside, or the council's. */
public sealed interface Postgres extends AutoCloseable permits LocalPostgres, OutsidePostgres {

    /** Names the council's by THROUGHLINE_DB_URL; without it the one inside keeps its files under the data directory. */
    static Postgres open(Path data, Map<String, String> environment) throws IOException {
        return environment.getOrDefault("THROUGHLINE_DB_URL", "").isBlank()
                ? LocalPostgres.open(data.resolve("postgres"))
                : OutsidePostgres.open(environment);
    }

    /** The database and the roles that use it. */
    Database database();

    @Override
    void close() throws IOException;
}

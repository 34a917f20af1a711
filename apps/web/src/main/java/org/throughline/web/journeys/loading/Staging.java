package org.throughline.web.journeys.loading;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.throughline.journey.Line;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.web.journeys.facts.FactCodec;
import org.throughline.web.journeys.facts.Happened;

/**
 * Streams statements into a temporary table. A line is written out with the first of its statements and named by a
 * number in those that follow; when it comes again after many others it is written out again, so that memory does not
 * grow with the file.
 */
public final class Staging implements AutoCloseable {

    private static final int REMEMBERED = 50_000;

    static final String TABLE = """
            create temporary table stage (
                n          int not null,
                line       bigint not null,
                collection text,
                kind       text,
                line_key   text,
                scope      int not null,
                place      int not null,
                day        date,
                at         timestamptz,
                type       text not null,
                key        text not null,
                text       text,
                body       jsonb not null
            ) on commit drop""";

    private final CopyText copy;
    private final Map<Scope, Integer> scopes;
    private final Map<Line, Integer> lines = new LinkedHashMap<>(REMEMBERED * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    private int statements;
    private int lineNumbers;

    private Staging(CopyText copy, Map<Scope, Integer> scopes) {
        this.copy = copy;
        this.scopes = scopes;
    }

    /** @param scopes every scope that statements may have, with its row's id */
    public static Staging into(Connection connection, Map<Scope, Integer> scopes) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy stage (n, line, collection, kind, line_key, scope, place, day, at, type, key, text, body) from stdin");
        return new Staging(new CopyText(stream), scopes);
    }

    public void add(Statement statement) throws IOException {
        var scope = scopes.get(statement.scope());
        if (scope == null) {
            throw new IllegalStateException("a statement of " + statement.scope() + ", which the return did not name");
        }
        var line = statement.line();
        var known = lines.get(line);
        copy.number(++statements);
        if (known == null) {
            lines.put(line, ++lineNumbers);
            copy.number(lineNumbers)
                    .text(line.collection().name())
                    .text(line.kind().name())
                    .text(line.key());
        } else {
            copy.number(known).text(null).text(null).text(null);
        }
        var happened = Happened.of(statement.happened());
        copy.number(scope)
                .number(statement.place())
                .day(happened.day())
                .instant(happened.at())
                .text(FactCodec.type(statement.fact()))
                .text(statement.key())
                .text(happened.text())
                .text(FactCodec.body(statement.fact()))
                .endRow();
    }

    public int statements() {
        return statements;
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}

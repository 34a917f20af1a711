package org.throughline.returns.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.journey.Statement;
import org.throughline.journey.When;
import org.throughline.returns.reading.NotUnderstood.Kind;

/**
 * Writes the list of what one file's reader could not take. Unknown fields, and known ones that are not facts yet, are
 * gathered and listed once each when the file is done.
 */
public final class Listing {

    /** So many different fields are listed by name; a file with more is not of our kind and the rest are one line. */
    private static final int NAMED = 500;

    private final Sink sink;
    private final String file;
    private final Map<String, Once> once = new LinkedHashMap<>();
    private long refused;

    public Listing(Sink sink, String file) {
        this.sink = sink;
        this.file = file;
    }

    /** A list that nobody reads. */
    public static Listing unheard() {
        return new Listing(
                new Sink() {
                    @Override
                    public void states(Statement statement) {}

                    @Override
                    public void notUnderstood(NotUnderstood notUnderstood) {}
                },
                "");
    }

    public long refused() {
        return refused;
    }

    public void unknownField(String table, String field, int line) {
        once(Kind.UNKNOWN_FIELD, table, field, line, "This field is not part of the format. It was left out.");
    }

    public void notYetAFact(String table, String field, int line) {
        once(
                Kind.NOT_YET_A_FACT,
                table,
                field,
                line,
                "This field is known but not kept in the journey yet. It was left out.");
    }

    private void once(Kind kind, String table, String field, int line, String words) {
        var name = once.size() < NAMED || once.containsKey(table + " " + field) ? field : "(other fields)";
        once.computeIfAbsent(table + " " + name, _ -> new Once(kind, table, name, line, words)).times++;
    }

    /** @return the same, so that it can be asked while it is being used */
    public When day(When when, String table, String field, String child, int line) {
        if (when instanceof When.Unreadable(var text)) {
            add(
                    Kind.UNREADABLE_DATE,
                    line,
                    table,
                    child,
                    field,
                    text,
                    "This is not a date. The event is kept without a day.");
        }
        return when;
    }

    /** @return the code as it came, listed where it is neither blank nor in the list */
    public String code(String code, Codes codes, String table, String field, String child, int line) {
        if (!code.isEmpty() && !codes.has(code)) {
            unknownCode(code, table, field, child, line);
        }
        return code;
    }

    public void unknownCode(String code, String table, String field, String child, int line) {
        add(Kind.UNKNOWN_CODE, line, table, child, field, code, "This code is not in its list. It is kept as it came.");
    }

    public void withoutAPlace(String value, String words, String table, String field, String child, int line) {
        add(Kind.WITHOUT_A_PLACE, line, table, child, field, value, words);
    }

    public void rowRefused(String words, String table, int line, List<String> row) {
        refused++;
        sink.notUnderstood(new NotUnderstood(Kind.ROW_REFUSED, file, line, table, "", "", "", words, 1, row));
    }

    private void add(Kind kind, int line, String table, String child, String field, String value, String words) {
        sink.notUnderstood(new NotUnderstood(kind, file, line, table, child, field, value, words, 1, List.of()));
    }

    /** Lists what was gathered. Called once, when the file is done. */
    public void done() {
        for (var each : once.values()) {
            sink.notUnderstood(new NotUnderstood(
                    each.kind, file, each.line, each.table, "", each.field, "", each.words, each.times, List.of()));
        }
        once.clear();
    }

    private static final class Once {
        private final Kind kind;
        private final String table;
        private final String field;
        private final int line;
        private final String words;
        private long times;

        private Once(Kind kind, String table, String field, int line, String words) {
            this.kind = kind;
            this.table = table;
            this.field = field;
            this.line = line;
            this.words = words;
        }
    }
}

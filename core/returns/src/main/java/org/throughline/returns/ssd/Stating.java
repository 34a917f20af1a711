package org.throughline.returns.ssd;

import java.util.List;
import java.util.Locale;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.InvolvementFact.WorkAssigned;
import org.throughline.journey.Line;
import org.throughline.journey.Scope;
import org.throughline.journey.Statement;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.reading.Codes;
import org.throughline.returns.reading.Days;
import org.throughline.returns.reading.Keys;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.Repeats;
import org.throughline.returns.reading.Sink;

/** Makes statements of the row it stands at. */
final class Stating {

    private final Scope scope;
    private final Line.Kind kind;
    private final Sink sink;
    private final Listing listing;
    private final Repeats keys = new Repeats();
    private Line line;
    private int place;

    Stating(SsdTable table, Sink sink, Listing listing) {
        this.scope = scope(table);
        this.kind = switch (table) {
            case PROFESSIONALS -> Line.Kind.WORKER;
            case DEPARTMENT -> Line.Kind.TEAM;
            default -> Line.Kind.CHILD;
        };
        this.sink = sink;
        this.listing = listing;
        this.line = new Line(Collection.SSD, kind, "");
    }

    /** The dataset names no council and has no years. */
    static Scope scope(SsdTable table) {
        return new Scope("", Collection.SSD, 0, table.title());
    }

    void at(SsdRow row) {
        if (!row.subject().equals(line.key())) {
            line = new Line(Collection.SSD, kind, row.subject());
        }
        place = row.line();
    }

    When day(SsdRow row, String field) {
        return listing.day(Days.isoWithTime(row.get(field)), row.table().title(), field, row.subject(), place);
    }

    String code(SsdRow row, String field, String list) {
        var codes = Codes.of(Collection.SSD, list);
        return listing.code(row.get(field), codes, row.table().title(), field, row.subject(), place);
    }

    /** A code in a list that another collection has too. */
    String code(SsdRow row, String field, Collection collection, String list) {
        return listing.code(
                row.get(field), Codes.of(collection, list), row.table().title(), field, row.subject(), place);
    }

    /** Blank where the field is; else the dataset's Y and N as true and false, and anything else as it came. */
    String trueOrFalse(SsdRow row, String field) {
        return switch (yesNo(row, field)) {
            case "Y" -> "true";
            case "N" -> "false";
            case String other -> other;
        };
    }

    /** The flags that a field of JSON sets, in their order. What is none of JSON is listed. */
    List<String> flags(SsdRow row, String field) {
        var given = row.get(field);
        var flags = Flags.in(given);
        if (flags.isEmpty()) {
            listing.withoutAPlace(
                    given, "No flags can be read in this.", row.table().title(), field, row.subject(), place);
        }
        return flags.orElse(List.of());
    }

    /** Y or N whatever its case; anything else is kept and listed. */
    String yesNo(SsdRow row, String field) {
        var upper = row.get(field).toUpperCase(Locale.ROOT);
        if (upper.equals("Y") || upper.equals("N")) {
            return upper;
        }
        return code(row, field, "yes_no");
    }

    /** States what opens a thing, under the row's own key; under the day where the row has none. */
    ThingId opens(String path, SsdRow row, String field, Fact fact) {
        var when = day(row, field);
        var key = unique(path + (row.key().isEmpty() ? Keys.part(when) : row.keyPart()));
        sink.states(new Statement(line, scope, key, when, fact, place));
        return new ThingId(key);
    }

    /** A key of the row that no fact opens. */
    ThingId reserves(String path, SsdRow row) {
        return new ThingId(unique(path + (row.key().isEmpty() ? "undated" : row.keyPart())));
    }

    /** States something about a thing on the day that stands in the field; nothing where that is blank. */
    void on(SsdRow row, String field, ThingId thing, String part, Fact fact) {
        if (!row.get(field).isEmpty()) {
            states(thing, part, day(row, field), fact);
        }
    }

    /** Who has the work on a thing, where the row says it. */
    void assigned(SsdRow row, ThingId thing, String workerField, String teamField) {
        var worker = row.get(workerField);
        var team = row.get(teamField);
        if (!worker.isEmpty() || !team.isEmpty()) {
            states(thing, "assigned", When.UNDATED, new WorkAssigned(thing, worker, "", team));
        }
    }

    /** The thing of another table that the row names; where it names none, a thing that nothing opens. */
    static ThingId named(String path, SsdRow row, String field) {
        var key = row.get(field);
        return new ThingId(key.isEmpty() ? "" : path + Keys.part(key));
    }

    /** States the fact that opens a thing whose key is reserved. */
    void states(ThingId thing, When when, Fact fact) {
        sink.states(new Statement(line, scope, thing.value(), when, fact, place));
    }

    void states(ThingId thing, String part, When when, Fact fact) {
        sink.states(new Statement(line, scope, thing.value() + "/" + part, when, fact, place));
    }

    void states(String key, When when, Fact fact) {
        sink.states(new Statement(line, scope, unique(key), when, fact, place));
    }

    private String unique(String key) {
        int times = keys.count(line.key(), key);
        return times == 1 ? key : key + "~" + times;
    }
}

package org.throughline.returns.ssda903;

import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
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

/** Makes statements of the row it stands at: its child's line, its table's scope, keys unique within one year's rows. */
final class Stating {

    private final CollectionYear year;
    private final Sink sink;
    private final Repeats keys = new Repeats();
    private Listing listing = Listing.unheard();
    private Scope scope;
    private Table table = Table.HEADER;
    private Line line = Line.child(Collection.SSDA903, "");
    private int place;

    Stating(CollectionYear year, Sink sink) {
        this.year = year;
        this.sink = sink;
        this.scope = year.scope(table);
    }

    /** The file whose rows come next. */
    void in(Listing file) {
        listing = file;
    }

    void at(Row row) {
        if (row.table() != table) {
            table = row.table();
            scope = year.scope(table);
        }
        if (!row.child().equals(line.key())) {
            line = Line.child(Collection.SSDA903, row.child());
        }
        place = row.line();
    }

    String child() {
        return line.key();
    }

    int year() {
        return year.year();
    }

    When day(String text, String column) {
        return listing.day(Days.slashed(text), table.title(), column, child(), place);
    }

    void unreadable(String text, String column) {
        listing.day(new When.Unreadable(text), table.title(), column, child(), place);
    }

    String code(String code, String column) {
        if (code.isEmpty()) {
            return code;
        }
        return listing.code(code, Codes.of(Collection.SSDA903, column), table.title(), column, child(), place);
    }

    String part(String text) {
        return Keys.part(text);
    }

    /** Lists a value that nothing can carry, where there is one. */
    void withoutAPlace(String value, String column, String words) {
        if (!value.isEmpty()) {
            listing.withoutAPlace(value, words, table.title(), column, child(), place);
        }
    }

    /** States what opens a thing on a day and gives the key of that thing. */
    ThingId opens(String path, When when, Fact fact) {
        return opened(path + Keys.part(when), when, fact);
    }

    /** States what holds some time in the collection year. */
    ThingId opens(String key, Fact fact) {
        return opened(key, year.during(), fact);
    }

    /** A key that no fact opens. */
    ThingId reserves(String key) {
        return new ThingId(unique(key));
    }

    void states(ThingId thing, String part, When when, Fact fact) {
        sink.states(new Statement(line, scope, thing.value() + "/" + part, when, fact, place));
    }

    void states(String key, When when, Fact fact) {
        sink.states(new Statement(line, scope, unique(key), when, fact, place));
    }

    private ThingId opened(String key, When when, Fact fact) {
        var unique = unique(key);
        sink.states(new Statement(line, scope, unique, when, fact, place));
        return new ThingId(unique);
    }

    private String unique(String key) {
        int times = keys.count(child(), key);
        return times == 1 ? key : key + "~" + times;
    }
}

package org.throughline.returns.ssda903.child;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.checks.Place;
import org.throughline.returns.reading.AtOnce;
import org.throughline.returns.ssda903.Table;

/**
 * The children of a return, each with the rows of both years that bear their identifier. A row without one is a child of
 * its own.
 */
public final class Children {

    private final Year year;
    private final boolean flagInHeader;
    private final Map<String, List<Provider>> providers;
    private final @Nullable Grouped[] tables = new Grouped[2 * Table.values().length];
    private final Texts names = new Texts();

    /** What rows are compared with besides each other. */
    record Lists(Places places, Map<String, List<Provider>> providers) {}

    /** @param flagInHeader whether the header says who is unaccompanied, as the XML form does */
    Children(Year year, boolean flagInHeader, Lists lists, Map<Table, TableRows> now, Map<Table, TableRows> last) {
        this.year = year;
        this.flagInHeader = flagInHeader;
        this.providers = Map.copyOf(lists.providers());
        var read = Stream.concat(now.values().stream(), last.values().stream()).toList();
        var children = numbered(read);
        for (int i = 0; i < read.size(); i++) {
            var table = read.get(i).table();
            tables[Child.place(table, i >= now.size())] =
                    new Grouped(read.get(i), children.get(i), size(), lists.places());
        }
    }

    public int size() {
        return names.count();
    }

    /** Made anew each time. */
    public Child get(int number) {
        return new Child(this, number);
    }

    /** Where the row begins in the file of its table, from 1; 0 where it stands in none. */
    public int line(Place row) {
        return Arrays.stream(tables)
                .filter(table -> table != null && table.title().equals(row.table()))
                .mapToInt(table -> table.line(row.number()))
                .sum();
    }

    public Year year() {
        return year;
    }

    /** The tables that were not handed in, last year's with {@code _last} after their names. */
    public Set<String> missingTables() {
        var missing = new LinkedHashSet<String>();
        for (var table : EnumSet.allOf(Table.class)) {
            if (!has(table)) {
                missing.add(table.title());
            }
            if (!hadLast(table)) {
                missing.add(table.title() + "_last");
            }
        }
        return missing;
    }

    public boolean has(Table table) {
        return tables[Child.place(table, false)] != null;
    }

    public boolean hadLast(Table table) {
        return tables[Child.place(table, true)] != null;
    }

    /** Whether the header says who is unaccompanied, as the XML form does. */
    public boolean isFlagInHeader() {
        return flagInHeader;
    }

    /** Whether the return can say who is unaccompanied, this year or last year. */
    public boolean tellUnaccompanied() {
        return Unaccompanying.tellsNow(this) || Unaccompanying.tellsLast(this);
    }

    Map<String, List<Provider>> providers() {
        return providers;
    }

    String name(int child) {
        return names.text(child);
    }

    /** @param place of {@link Child#place}; null where the table was not handed in */
    @Nullable
    Grouped table(int place) {
        return tables[place];
    }

    /**
     * Numbers children in the order in which they are met. The first table names nearly all of them: those whom the
     * others name too are looked up at the same time.
     */
    private List<int[]> numbered(List<TableRows> tables) {
        var numbers = new ArrayList<int[]>();
        int first = Math.min(1, tables.size());
        for (var some : List.of(tables.subList(0, first), tables.subList(first, tables.size()))) {
            var known = AtOnce.all(some.stream()
                    .<AtOnce.Piece<int[], RuntimeException>>map(table -> () -> table.childIn(names))
                    .toList());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).number(known.get(i), names);
            }
            numbers.addAll(known);
        }
        return numbers;
    }
}

package org.throughline.returns.ssda903.child;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.returns.ssda903.Table;

/**
 * The children of a return, each with the rows of both years that bear their identifier. A row without one is a child of
 * its own.
 */
public final class Children {

    private final Year year;
    private final boolean flagInHeader;
    private final Map<String, List<Provider>> providers;
    private final Map<Table, Grouped> now;
    private final Map<Table, Grouped> last;
    private final int count;

    /** @param flagInHeader whether the header says who is unaccompanied, as the XML form does */
    Children(
            Year year,
            boolean flagInHeader,
            Map<String, List<Provider>> providers,
            Map<Table, TableRows> now,
            Map<Table, TableRows> last) {
        this.year = year;
        this.flagInHeader = flagInHeader;
        this.providers = Map.copyOf(providers);
        var numbers = new Numbers(now.values().stream()
                .mapToInt(table -> table.children().size())
                .max()
                .orElse(0));
        var childrenNow = numbers.ofAll(now);
        var childrenLast = numbers.ofAll(last);
        this.count = numbers.count();
        this.now = grouped(now, childrenNow, count);
        this.last = grouped(last, childrenLast, count);
    }

    public int size() {
        return count;
    }

    /** Made anew each time. */
    public Child get(int number) {
        return new Child(this, number);
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
        return now.containsKey(table);
    }

    public boolean hadLast(Table table) {
        return last.containsKey(table);
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

    <R> Rows<R> rows(Table table, int child) {
        var rows = now.get(table);
        return rows == null ? Rows.none() : rows.of(child);
    }

    <R> Rows<R> rowsLast(Table table, int child) {
        var rows = last.get(table);
        return rows == null ? Rows.none() : rows.of(child);
    }

    private static Map<Table, Grouped> grouped(Map<Table, TableRows> tables, Map<Table, int[]> children, int count) {
        var grouped = new EnumMap<Table, Grouped>(Table.class);
        tables.forEach((table, rows) ->
                grouped.put(table, new Grouped(rows.rows(), children.getOrDefault(table, new int[0]), count)));
        return grouped;
    }

    /** Numbers children in the order in which they are met. Tables mostly have them in one and the same order. */
    private static final class Numbers {

        private final Map<String, Integer> byName;
        private final List<String> names = new ArrayList<>();

        private Numbers(int expected) {
            byName = HashMap.newHashMap(expected);
        }

        int count() {
            return names.size();
        }

        /** Of each table the number of each row's child. */
        Map<Table, int[]> ofAll(Map<Table, TableRows> tables) {
            var numbers = new EnumMap<Table, int[]>(Table.class);
            tables.forEach((table, rows) -> numbers.put(table, of(rows)));
            return numbers;
        }

        private int[] of(TableRows table) {
            var ours = new int[table.children().size()];
            int before = -1;
            for (int i = 0; i < ours.length; i++) {
                var name = table.children().get(i);
                before = isCalled(before + 1, name) ? before + 1 : of(name);
                ours[i] = before;
            }
            var numbers = table.childOf().clone();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ours[numbers[i]];
            }
            return numbers;
        }

        private boolean isCalled(int number, String name) {
            return number < names.size() && !name.isEmpty() && names.get(number).equals(name);
        }

        private int of(String name) {
            int next = names.size();
            var known = name.isEmpty() ? null : byName.putIfAbsent(name, next);
            if (known == null) {
                names.add(name);
            }
            return known == null ? next : known;
        }
    }
}

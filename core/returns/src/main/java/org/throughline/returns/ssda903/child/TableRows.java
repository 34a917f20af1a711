package org.throughline.returns.ssda903.child;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.ssda903.Table;

/**
 * The rows of one table as they are read: of each its number, its line, its child, and for every cell only which of the
 * table's different texts it holds. So a return of many children is small, and each text is looked at once.
 */
final class TableRows {

    private static final int NUMBER = 0;
    private static final int LINE = 1;
    private static final int CHILD = 2;
    private static final int NOBODY = -1;
    private static final int BLANK = 0;
    private static final int NEAR = 8;

    private final Table table;
    private final String title;
    private final int width;
    private Texts texts = new Texts();
    private Texts children = new Texts();
    private int[] rows;
    private int size;
    private String[] cells = {};
    private @Nullable Day[] days = {};
    private @Nullable Post[] posts = {};

    /** @param last whether it is last year's */
    TableRows(Table table, boolean last) {
        this.table = table;
        this.title = last ? table.title() + "_last" : table.title();
        this.width = CHILD + RowOfCells.width(table);
        this.rows = new int[width * 64];
    }

    Table table() {
        return table;
    }

    String title() {
        return title;
    }

    int size() {
        return size;
    }

    /** Puts a text into the row that is being read. */
    void cell(int column, char[] buffer, int offset, int length) {
        if (length > 0) {
            int place = size * width + CHILD + column;
            int above = size == 0 ? BLANK : rows[place - width];
            var known = column == 0 ? children : texts;
            if (above != BLANK && known.is(above - 1, buffer, offset, length)) {
                rows[place] = above;
            } else {
                rows[place] = 1 + (column == 0 ? child(buffer, offset, length) : texts.number(buffer, offset, length));
            }
        }
    }

    void cell(int column, String text) {
        cell(column, text.toCharArray(), 0, text.length());
    }

    /** The row that was being read is at its end. */
    void end(int number, int line) {
        rows[size * width + NUMBER] = number;
        rows[size * width + LINE] = line;
        if (++size * width == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
    }

    /** No row comes any more: cells may be looked at. */
    TableRows done() {
        rows = Arrays.copyOf(rows, size * width);
        cells = IntStream.rangeClosed(0, texts.count())
                .mapToObj(
                        number -> number == BLANK ? "" : texts.text(number - 1).toUpperCase(Locale.ROOT))
                .toArray(String[]::new);
        days = new Day[cells.length];
        posts = new Post[cells.length];
        texts = new Texts(); // lets go of what is not asked for again
        return this;
    }

    /** The text of a cell, in upper case; columns count from 0, and the first, which names the child, is not asked for. */
    String text(int row, int column) {
        return cells[rows[row * width + CHILD + column]];
    }

    /** What the cell is as a date: worked out once for all cells with its text. Threads that share it agree. */
    Day day(int row, int column) {
        int cell = rows[row * width + CHILD + column];
        var read = days[cell];
        if (read == null) {
            read = Day.of(cells[cell]);
            days[cell] = read;
        }
        return read;
    }

    /** What the cell is as a postcode, as {@link #day}. */
    Post post(int row, int column, Places places) {
        int cell = rows[row * width + CHILD + column];
        var read = posts[cell];
        if (read == null) {
            read = places.find(cells[cell]);
            posts[cell] = read;
        }
        return read;
    }

    int number(int row) {
        return rows[row * width + NUMBER];
    }

    /** Where in the file the row begins, from 1. */
    int line(int row) {
        return rows[row * width + LINE];
    }

    /** Of each row the number of its child among those that are known, or none. Changes nothing. */
    int[] childIn(Texts known) {
        var numbers = new int[size];
        int named = NOBODY;
        int found = NOBODY;
        int before = NOBODY;
        for (int i = 0; i < size; i++) {
            int child = rows[i * width + CHILD] - 1;
            if (child != named) {
                found = child == NOBODY ? NOBODY : find(known, child, before);
                before = found == NOBODY ? before : found;
                named = child;
            }
            numbers[i] = found;
        }
        return numbers;
    }

    /** Tables name the children in one order, most often, though not all of them. */
    private int find(Texts known, int child, int before) {
        for (int next = before + 1; next <= before + NEAR; next++) {
            if (known.is(next, children, child)) {
                return next;
            }
        }
        return known.find(children, child);
    }

    /** Gives the children who were not known a number, and each row that names nobody one of its own. Asked once. */
    void number(int[] numbers, Texts all) {
        int named = NOBODY;
        for (int i = 0; i < size; i++) {
            int child = rows[i * width + CHILD] - 1;
            if (child == NOBODY) {
                numbers[i] = all.unnamed();
            } else if (numbers[i] == NOBODY) {
                numbers[i] = child == named ? numbers[i - 1] : all.number(children, child);
            }
            named = child;
        }
        children = new Texts(); // lets go of what is not asked for again
    }

    /** A text of its own for each stretch of rows about one child: which stretches are about one is asked once, at the end. */
    private int child(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] >= 'a') {
                var upper = new String(buffer, offset, length)
                        .toUpperCase(Locale.ROOT)
                        .toCharArray();
                return children.add(upper, 0, upper.length);
            }
        }
        return children.add(buffer, offset, length);
    }
}

package org.throughline.returns.ssda903.child;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.ssda903.Table;
import org.throughline.returns.table.CsvFile;

/** Reads the CSV file of one table into rows, whatever the order of its columns. */
final class TableFile extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int NOT_OURS = -1;

    /** One wrong date in so many is no slip, but another way of writing. */
    private static final int MANY = 10;

    private static final int SOME = 3;

    private final Table table;
    private final String title;
    private final Places places;
    private final Cells cells = new Cells();
    private final Cell[] row;
    private final List<ChildRow> rows = new ArrayList<>();
    private final List<String> children = new ArrayList<>();
    private int[] childOf = new int[64];
    private final List<String> names = new ArrayList<>();
    private int[] columns = {};
    private boolean inHeader = true;
    private boolean anything;
    private int fields;
    private int number;
    private int uneven;
    private int[] dates = {};
    private long line;
    private long filledDates;
    private long wrongDates;
    private String firstWrong = "";

    private TableFile(Table table, String title, Places places) {
        this.table = table;
        this.title = title;
        this.places = places;
        this.row = new Cell[table.columns().size()];
        Arrays.fill(row, Cell.BLANK);
    }

    /** @param last whether it is last year's */
    static TableFile read(Member file, Table table, boolean last, Places places) throws IOException {
        var reading = new TableFile(table, last ? table.title() + "_last" : table.title(), places);
        try (var bytes = file.open()) {
            CsvFile.read(bytes, reading);
        }
        return reading;
    }

    String title() {
        return title;
    }

    TableRows rows() {
        return new TableRows(rows, Arrays.copyOf(childOf, rows.size()), children);
    }

    /** What stands in it otherwise than the format says, in words; nothing that a rule reports by itself. */
    List<String> notes(String file) {
        var notes = new ArrayList<String>();
        var others = names.stream()
                .filter(name -> !name.isEmpty() && !table.columns().contains(name))
                .toList();
        if (!others.isEmpty()) {
            notes.add("%s, line 1: the table %s has no column %s; it was left out."
                    .formatted(file, table.title(), String.join(", ", others)));
        }
        if (uneven > 0) {
            notes.add("%s: %d rows have not as many cells as the header.".formatted(file, uneven));
        }
        if (wrongDates >= SOME && wrongDates * MANY > filledDates) {
            notes.add(
                    "%s, %s no date written as 31/12/2026, and so in %d cells. Rules take what is no date for a missing one."
                            .formatted(file, firstWrong, wrongDates));
        }
        return notes;
    }

    @Override
    protected void handleBegin(long startsAt) {
        line = startsAt;
        anything = false;
        fields = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        fields++;
        if (inHeader) {
            names.add(new String(buffer, offset, length).strip().toUpperCase(Locale.ROOT));
        } else if (length > 0) {
            anything = true;
            int column = index < columns.length ? columns[index] : NOT_OURS;
            if (column != NOT_OURS) {
                row[column] = cells.get(buffer, offset, length);
            }
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (inHeader) {
            inHeader = false;
            columns = names.stream().mapToInt(table.columns()::indexOf).toArray();
            dates = table.dates();
            return Boolean.TRUE;
        }
        if (anything) {
            if (fields != columns.length) {
                uneven++;
            }
            number(row[0]);
            rows.add(made());
            lookAtDates();
            Arrays.fill(row, Cell.BLANK);
        }
        number++;
        return Boolean.TRUE;
    }

    private void number(Cell child) {
        if (rows.size() == childOf.length) {
            childOf = Arrays.copyOf(childOf, childOf.length * 2);
        }
        int next = children.size();
        int given = child.text().isEmpty() ? next : child.numberOr(next);
        if (given == next) {
            children.add(child.text());
        }
        childOf[rows.size()] = given;
    }

    private void lookAtDates() {
        for (int column : dates) {
            filledDates += row[column].day().isFilled() ? 1 : 0;
            if (row[column].day().isWrong() && wrongDates++ == 0) {
                firstWrong = "line %d: \"%s\" in %s is"
                        .formatted(line, row[column].text(), table.columns().get(column));
            }
        }
    }

    private ChildRow made() {
        return ChildRow.of(table, title, number, row, places);
    }
}

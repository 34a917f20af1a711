package org.throughline.returns.ssda903.child;

import org.throughline.returns.ssda903.Table;
import org.throughline.returns.ssda903.child.ChildRow.Absence;
import org.throughline.returns.ssda903.child.ChildRow.Adopted;
import org.throughline.returns.ssda903.child.ChildRow.Allocation;
import org.throughline.returns.ssda903.child.ChildRow.Deprivation;
import org.throughline.returns.ssda903.child.ChildRow.Episode;
import org.throughline.returns.ssda903.child.ChildRow.Header;
import org.throughline.returns.ssda903.child.ChildRow.Health;
import org.throughline.returns.ssda903.child.ChildRow.Leaver;
import org.throughline.returns.ssda903.child.ChildRow.Permanence;
import org.throughline.returns.ssda903.child.ChildRow.Placing;
import org.throughline.returns.ssda903.child.ChildRow.Review;
import org.throughline.returns.ssda903.child.ChildRow.Unaccompanied;

/** The row of a table that its cells make, which stand in the order of the table's columns. */
record RowOfCells(TableRows rows, int row) {

    /** After the columns of the header stands what the XML form says there: whether the child is unaccompanied. */
    static final int UASC = Table.HEADER.columns().size();

    /** How many cells a row has. */
    static int width(Table table) {
        return table == Table.HEADER ? UASC + 1 : table.columns().size();
    }

    static ChildRow of(Table table, String title, TableRows rows, int row, String child, Places places) {
        var cells = new RowOfCells(rows, row);
        int number = rows.number(row);
        return switch (table) {
            case HEADER -> cells.header(title, number, child);
            case EPISODES -> cells.episode(title, number, child, places);
            case REVIEWS -> cells.review(title, number, child);
            case UASC -> cells.unaccompanied(title, number, child);
            case OC2 -> cells.health(title, number, child);
            case OC3 -> cells.leaver(title, number, child);
            case AD1 -> cells.adopted(title, number, child);
            case PLACED_ADOPTION -> cells.placing(title, number, child);
            case PREV_PERM -> cells.permanence(title, number, child);
            case MISSING -> cells.absence(title, number, child);
            case SW_EPISODES -> cells.allocation(title, number, child);
            case DOLO -> cells.deprivation(title, number, child);
        };
    }

    private Header header(String table, int number, String child) {
        return new Header(table, number, child, text(1), day(2), text(3), text(4), text(5), day(6), text(UASC));
    }

    private Episode episode(String table, int number, String child, Places places) {
        return new Episode(
                table,
                number,
                child,
                day(1),
                text(2),
                text(3),
                text(4),
                text(5),
                text(6),
                day(7),
                text(8),
                text(9),
                rows.post(row, 10, places),
                rows.post(row, 11, places),
                text(12));
    }

    private Review review(String table, int number, String child) {
        return new Review(table, number, child, day(1), day(2), text(3));
    }

    private Unaccompanied unaccompanied(String table, int number, String child) {
        return new Unaccompanied(table, number, child, text(1), day(2), day(3));
    }

    private Health health(String table, int number, String child) {
        return new Health(
                table, number, child, day(1), text(2), text(3), text(4), text(5), text(6), text(7), text(8), text(9),
                text(10), text(11));
    }

    private Leaver leaver(String table, int number, String child) {
        return new Leaver(table, number, child, day(1), text(2), text(3), text(4));
    }

    private Adopted adopted(String table, int number, String child) {
        return new Adopted(table, number, child, day(1), day(2), day(3), text(4), text(5), text(6), text(7));
    }

    private Placing placing(String table, int number, String child) {
        return new Placing(table, number, child, day(1), day(2), day(3), text(4));
    }

    private Permanence permanence(String table, int number, String child) {
        return new Permanence(table, number, child, day(1), text(2), text(3), text(4));
    }

    private Absence absence(String table, int number, String child) {
        return new Absence(table, number, child, day(1), text(2), day(3), day(4));
    }

    private Allocation allocation(String table, int number, String child) {
        return new Allocation(table, number, child, day(1), text(2), day(3), day(4), text(5));
    }

    private Deprivation deprivation(String table, int number, String child) {
        return new Deprivation(table, number, child, day(1), day(2), day(3));
    }

    private String text(int column) {
        return rows.text(row, column);
    }

    private Day day(int column) {
        return rows.day(row, column);
    }
}

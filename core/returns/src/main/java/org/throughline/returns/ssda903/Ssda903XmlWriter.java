package org.throughline.returns.ssda903;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.xml.XmlText;

/**
 * Writes the return as one XML file, child by child, as {@link Ssda903Xml} reads it, without elements that are blank.
 * Social workers and deprivations of liberty, which the older form did not have, follow its way of naming. Closing it
 * completes the file.
 */
public final class Ssda903XmlWriter implements Closeable {

    /** What stands in a group of its own, as often as there are rows. */
    private static final Map<Table, String> GROUPS = new EnumMap<>(Map.of(
            Table.REVIEWS, "AREVIEW",
            Table.MISSING, "AMISSING",
            Table.PREV_PERM, "PERMANENCE",
            Table.OC2, "OC2",
            Table.PLACED_ADOPTION, "AD_PLACED",
            Table.SW_EPISODES, "SWEPISODE",
            Table.DOLO, "DOLO"));

    private final XmlText out;

    public Ssda903XmlWriter(OutputStream bytes) throws IOException {
        this.out = new XmlText(bytes);
        out.open(Ssda903Xml.ROOT);
        out.line();
    }

    /**
     * Writes all rows of one child.
     *
     * @return what the form has no place for: a second row of the header, or of a table that it folds into the header
     *     (UASC, OC3, AD1)
     */
    public List<Row> write(List<Row> ofChild) throws IOException {
        var once = new EnumMap<Table, Row>(Table.class);
        var left = new ArrayList<Row>();
        for (var row : ofChild) {
            boolean repeats = row.table() == Table.EPISODES || GROUPS.containsKey(row.table());
            if (!repeats && once.putIfAbsent(row.table(), row) != null) {
                left.add(row);
            }
        }
        out.open("CHILD");
        out.line();
        out.open("HEADER");
        header(ofChild, once);
        out.close("HEADER");
        out.line();
        for (var row : ofChild) {
            if (row.table() == Table.EPISODES) {
                group("EPISODE", row, 1);
            }
        }
        out.close("CHILD");
        out.line();
        return left;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.close(Ssda903Xml.ROOT);
            out.line();
        }
    }

    private void header(List<Row> ofChild, Map<Table, Row> once) throws IOException {
        var header = once.get(Table.HEADER);
        var uasc = once.get(Table.UASC);
        out.value("CHILDID", ofChild.getFirst().child());
        out.value("UPN", cell(header, "UPN"));
        out.value("SEX", cell(header == null ? uasc : header, "SEX"));
        out.value("DOB", header == null ? born(ofChild) : cell(header, "DOB"));
        out.value("ETHNIC", cell(header, "ETHNIC"));
        out.value("UASC", uasc == null ? "0" : "1");
        out.value("MOTHER", cell(header, "MOTHER"));
        out.value("MC_DOB", cell(header, "MC_DOB"));
        out.value("DUC", cell(uasc, "DUC"));
        out.line();
        for (var row : ofChild) {
            var group = GROUPS.get(row.table());
            if (group != null) {
                group(group, row, 2);
            }
        }
        folded(once.get(Table.OC3));
        folded(once.get(Table.AD1));
    }

    private void folded(@Nullable Row row) throws IOException {
        if (row != null) {
            cells(row, 2);
            out.line();
        }
    }

    private void group(String name, Row row, int from) throws IOException {
        out.open(name);
        cells(row, from);
        out.close(name);
        out.line();
    }

    /** @param from the first column that is not the child's identifier or date of birth */
    private void cells(Row row, int from) throws IOException {
        var columns = row.table().columns();
        for (int i = from; i < columns.size(); i++) {
            out.value(
                    columns.get(i).equals("PLACE") ? "PL" : columns.get(i),
                    row.cells().get(i));
        }
    }

    private static String born(List<Row> ofChild) {
        return ofChild.stream()
                .map(row -> cell(row, "DOB"))
                .filter(born -> !born.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cell(@Nullable Row row, String column) {
        int at = row == null ? -1 : row.table().columns().indexOf(column);
        return row == null || at < 0 ? "" : row.cells().get(at);
    }
}

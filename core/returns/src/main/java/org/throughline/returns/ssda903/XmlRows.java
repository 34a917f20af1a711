package org.throughline.returns.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.xml.Element;
import org.throughline.returns.xml.Taking;

/**
 * Turns one {@code CHILD} of the XML form into the rows that the CSV tables would hold: CHILDID is their CHILD and PL
 * their PLACE. What the older form has in the header without an element of its own (OC3, AD1, UASC) is a row where
 * anything of it is given.
 */
final class XmlRows {

    private static final List<String> LEAVER = List.of("IN_TOUCH", "ACTIV", "ACCOM");
    private static final List<String> ADOPTED =
            List.of("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR");

    private final int number;
    private final List<Row> rows = new ArrayList<>();
    private String child = "";
    private String dob = "";
    private String uasc = "";

    private XmlRows(int number) {
        this.number = number;
    }

    /** @return the rows, the header's first; that one may name no child, and then none of the others does */
    static List<Row> of(Element child, int number, Listing listing) {
        return made(child, number, listing).rows;
    }

    static XmlRows made(Element child, int number, Listing listing) {
        var made = new XmlRows(number);
        made.child(new Taking(child, listing));
        return made;
    }

    List<Row> rows() {
        return rows;
    }

    /** What the header says of the child's being unaccompanied, as it stands; tables have no such column. */
    String uasc() {
        return uasc;
    }

    private void child(Taking parts) {
        var header = parts.group("HEADER");
        header(header, Math.max(header.line(), parts.line()));
        for (var holder : List.of(header, parts)) {
            groups(holder, "AREVIEW", Table.REVIEWS, "REVIEW", "REVIEW_CODE");
            groups(holder, "AMISSING", Table.MISSING, "MISSING", "MIS_START", "MIS_END");
            groups(holder, "PERMANENCE", Table.PREV_PERM, "PREV_PERM", "LA_PERM", "DATE_PERM");
            groups(holder, "OC2", Table.OC2, columnsAfterBirth(Table.OC2));
            groups(holder, "AD_PLACED", Table.PLACED_ADOPTION, columnsAfterBirth(Table.PLACED_ADOPTION));
            groups(holder, "SWEPISODE", Table.SW_EPISODES, columnsAfterBirth(Table.SW_EPISODES));
            groups(holder, "DOLO", Table.DOLO, columnsAfterBirth(Table.DOLO));
        }
        for (var episode : parts.groups("EPISODE")) {
            var cells = new ArrayList<String>();
            cells.add(child);
            for (var column :
                    Table.EPISODES.columns().subList(1, Table.EPISODES.columns().size())) {
                cells.add(text(episode, column.equals("PLACE") ? "PL" : column));
            }
            row(Table.EPISODES, episode.line(), cells);
            episode.rest();
        }
        header.rest();
        parts.rest();
    }

    private void header(Taking header, int line) {
        child = text(header, "CHILDID");
        dob = text(header, "DOB");
        var sex = text(header, "SEX");
        row(
                Table.HEADER,
                line,
                List.of(
                        child,
                        sex,
                        dob,
                        text(header, "ETHNIC"),
                        text(header, "UPN"),
                        text(header, "MOTHER"),
                        text(header, "MC_DOB")));
        uasc = text(header, "UASC");
        var ceased = text(header, "DUC");
        if (uasc.equals("1") || !ceased.isEmpty()) {
            row(Table.UASC, line, List.of(child, sex, dob, ceased));
        }
        given(header, Table.OC3, line, LEAVER);
        given(header, Table.AD1, line, ADOPTED);
    }

    private void groups(Taking holder, String name, Table table, String... elements) {
        for (var group : holder.groups(name)) {
            given(group, table, group.line(), Arrays.asList(elements));
            group.rest();
        }
    }

    /** A row with these elements after the child and the birth date, where any of them is given. */
    private void given(Taking parts, Table table, int line, List<String> elements) {
        var cells = new ArrayList<>(List.of(child, dob));
        elements.forEach(element -> cells.add(text(parts, element)));
        if (cells.subList(2, cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            row(table, line, cells);
        }
    }

    private void row(Table table, int line, List<String> cells) {
        rows.add(table.row(number, line, cells));
    }

    private static String text(Taking parts, String element) {
        return parts.value(element).text();
    }

    private static String[] columnsAfterBirth(Table table) {
        return table.columns().subList(2, table.columns().size()).toArray(String[]::new);
    }
}

package org.throughline.returns.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.xml.XmlStream;

/** The sheets of a workbook (.xlsx), cell by cell as texts: a number as it is written out, a day as its number. */
public final class Workbook {

    private static final String SHEETS = "/xl/worksheets/";
    private static final String TEXTS = "/xl/sharedStrings.xml";

    private static final String BOOK = "/xl/workbook.xml";
    private static final String PARTS = "/xl/_rels/workbook.xml.rels";

    private final List<String> texts = new ArrayList<>();

    private Workbook() {}

    /**
     * A sheet by its name.
     *
     * @param part that holds it; empty where the parts of the workbook lack it
     */
    public record Sheet(String name, Optional<Member> part) {}

    /** A row with its number from 1, and its cells as texts. */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Takes the rows of a sheet one by one. */
    @FunctionalInterface
    public interface Rows {
        void take(Row row);
    }

    /** The workbook whose parts these are, with its texts read. */
    public static Workbook of(List<Member> parts) throws IOException {
        var book = new Workbook();
        for (var part : parts) {
            if (part.name().endsWith(TEXTS)) {
                book.texts(part);
            }
        }
        return book;
    }

    /** The sheets in the order in which the workbook shows them. */
    public static List<Sheet> named(List<Member> parts) throws IOException {
        var targets = targets(parts);
        var sheets = new ArrayList<Sheet>();
        for (var part : parts) {
            if (part.name().endsWith(BOOK)) {
                try (var xml = XmlStream.open(part.open())) {
                    xml.nextStart();
                    for (var name = xml.child(); name != null; name = xml.child()) {
                        if (name.equals("sheets")) {
                            sheets(xml, targets, parts, sheets);
                        } else {
                            xml.skip();
                        }
                    }
                }
            }
        }
        return sheets;
    }

    private static void sheets(XmlStream xml, Map<String, String> targets, List<Member> parts, List<Sheet> sheets)
            throws IOException {
        for (var name = xml.child(); name != null; name = xml.child()) {
            var target = targets.getOrDefault(xml.attribute(XmlStream.RELATIONSHIPS, "id"), "");
            var file = "/xl/worksheets/" + target.substring(target.lastIndexOf('/') + 1);
            sheets.add(new Sheet(
                    xml.attribute("name"),
                    parts.stream()
                            .filter(part -> !target.isEmpty() && part.name().endsWith(file))
                            .findFirst()));
            xml.skip();
        }
    }

    private static Map<String, String> targets(List<Member> parts) throws IOException {
        var targets = new HashMap<String, String>();
        for (var part : parts) {
            if (part.name().endsWith(PARTS)) {
                try (var xml = XmlStream.open(part.open())) {
                    xml.nextStart();
                    for (var name = xml.child(); name != null; name = xml.child()) {
                        targets.put(xml.attribute("Id"), xml.attribute("Target"));
                        xml.skip();
                    }
                }
            }
        }
        return targets;
    }

    /** True where its days are counted from 1904, as workbooks of some computers do. */
    public static boolean countsFrom1904(List<Member> parts) throws IOException {
        for (var part : parts) {
            if (part.name().endsWith(BOOK)) {
                try (var xml = XmlStream.open(part.open())) {
                    xml.nextStart();
                    for (var name = xml.child(); name != null; name = xml.child()) {
                        if (name.equals("workbookPr")) {
                            return Set.of("1", "true").contains(xml.attribute("date1904"));
                        }
                        xml.skip();
                    }
                }
            }
        }
        return false;
    }

    /** Reads a sheet row by row. */
    public void read(Member part, Rows rows) throws IOException {
        try (var xml = XmlStream.open(part.open())) {
            xml.nextStart();
            int number = 0;
            for (var name = xml.child(); name != null; name = xml.child()) {
                if (!name.equals("sheetData")) {
                    xml.skip();
                    continue;
                }
                for (var row = xml.child(); row != null; row = xml.child()) {
                    var given = xml.attribute("r");
                    number = given.matches("[0-9]{1,7}") ? Integer.parseInt(given) : number + 1;
                    rows.take(new Row(number, cells(xml)));
                }
            }
        }
    }

    /**
     * The rows of every sheet, in the order of the file.
     *
     * @param parts of a workbook that passed the guard
     */
    public static List<List<List<String>>> sheets(Contents parts) throws IOException {
        var book = new Workbook();
        for (var part : parts.files()) {
            if (part.name().endsWith(TEXTS)) {
                book.texts(part);
            }
        }
        var sheets = new ArrayList<List<List<String>>>();
        for (var part : parts.files()) {
            if (part.name().contains(SHEETS) && part.name().endsWith(".xml")) {
                sheets.add(book.rows(part));
            }
        }
        return sheets;
    }

    private void texts(Member part) throws IOException {
        try (var xml = XmlStream.open(part.open())) {
            xml.nextStart();
            for (var name = xml.child(); name != null; name = xml.child()) {
                texts.add(text(xml));
            }
        }
    }

    /** Of the element whose start was just read: what stands in its {@code t}, and in those of its runs. */
    private static String text(XmlStream xml) throws IOException {
        var text = new StringBuilder();
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "t" -> text.append(xml.raw());
                case "r" -> text.append(text(xml));
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private List<List<String>> rows(Member part) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var xml = XmlStream.open(part.open())) {
            xml.nextStart();
            for (var name = xml.child(); name != null; name = xml.child()) {
                if (!name.equals("sheetData")) {
                    xml.skip();
                    continue;
                }
                for (var row = xml.child(); row != null; row = xml.child()) {
                    rows.add(cells(xml));
                }
            }
        }
        return rows;
    }

    private List<String> cells(XmlStream xml) throws IOException {
        var cells = new ArrayList<String>();
        for (var name = xml.child(); name != null; name = xml.child()) {
            int column = column(xml.attribute("r"), cells.size());
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(cell(xml, xml.attribute("t")));
        }
        return cells;
    }

    private String cell(XmlStream xml, String kind) throws IOException {
        var cell = "";
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "v" -> cell = value(xml.raw(), kind);
                case "is" -> cell = text(xml);
                default -> xml.skip();
            }
        }
        return cell;
    }

    private String value(String raw, String kind) {
        return switch (kind) {
            case "s" -> shared(raw);
            case "", "n" -> number(raw);
            default -> raw;
        };
    }

    private String shared(String raw) {
        var number = number(raw);
        int at = number.length() < 10 && number.matches("[0-9]+") ? Integer.parseInt(number) : -1;
        return at >= 0 && at < texts.size() ? texts.get(at) : "";
    }

    /** 2399477.0 and 2.399477E6 are 2399477. */
    private static String number(String raw) {
        try {
            var number = new BigDecimal(raw);
            return number.precision() - number.scale() > 20 || number.scale() > 20
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** Of a place such as BC12 the column from 0; where it is missing, the next. No sheet has more than 16,384. */
    private static int column(String place, int next) {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            column = column * 26 + place.charAt(letters++) - 'A' + 1;
        }
        return letters == 0 || letters > 3 || column - 1 < next ? next : column - 1;
    }
}

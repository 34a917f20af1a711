package org.throughline.returns.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.returns.parcel.BookParts;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.xml.XmlStream;

/** The sheets of a workbook (.xlsx), cell by cell as texts: a number as it is written out, a day as its number. */
public final class Workbook {

    /** Columns of a sheet; none has more. */
    public static final int WIDEST = 16_384;

    private static final String SHEETS = "/xl/worksheets/";
    private static final String TEXTS = "/xl/sharedStrings.xml";
    private static final String BOOK = "/xl/workbook.xml";
    private static final String PARTS = "/xl/_rels/workbook.xml.rels";

    /** The namespaces in which the parts name each other: of the usual form, and of the strict one. */
    private static final List<String> RELATIONSHIPS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final int MOST_TEXTS = 2_000_000;
    private static final long MOST_CHARACTERS = 128 << 20;

    /** Numbers with more digits on either side of the point are texts. */
    private static final int MOST_DIGITS = 20;

    /** How a text holds the end of a line, a tab or an underscore; other characters stay as they are written. */
    private static final Pattern ESCAPED = Pattern.compile("_x(0009|000[aA]|000[dD]|005[fF])_");

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private Workbook() {}

    /**
     * A sheet by its name.
     *
     * @param part that holds it; empty where the parts of the workbook lack it
     */
    public record Sheet(String name, Optional<Member> part) {}

    /**
     * A row with its number from 1.
     *
     * @param cells as texts, from the first column on
     * @param errors what stands in cells whose value could not be worked out, such as #N/A, by their place from 0; such
     *     cells are empty
     */
    public record Row(int number, List<String> cells, Map<Integer, String> errors) {
        public Row {
            cells = List.copyOf(cells);
            errors = Map.copyOf(errors);
        }
    }

    /** The workbook whose parts these are, with its texts read; empty where they are too many to be held. */
    public static Optional<Workbook> of(List<Member> parts) throws IOException {
        var book = new Workbook();
        for (var part : parts) {
            if (BookParts.isPart(part, TEXTS)) {
                book.texts(part);
            }
        }
        return book.isFull() ? Optional.empty() : Optional.of(book);
    }

    /** The sheets in the order in which the workbook shows them. */
    public static List<Sheet> named(List<Member> parts) throws IOException {
        var targets = targets(parts);
        var sheets = new ArrayList<Sheet>();
        for (var part : parts) {
            if (BookParts.isPart(part, BOOK)) {
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
            var target = RELATIONSHIPS.stream()
                    .map(namespace -> targets.getOrDefault(xml.attribute(namespace, "id"), ""))
                    .filter(path -> !path.isEmpty())
                    .findFirst();
            var file = target.map(path -> SHEETS + path.substring(path.lastIndexOf('/') + 1));
            sheets.add(new Sheet(
                    xml.attribute("name"),
                    file.flatMap(path -> parts.stream()
                            .filter(part -> BookParts.isPart(part, path))
                            .findFirst())));
            xml.skip();
        }
    }

    private static Map<String, String> targets(List<Member> parts) throws IOException {
        var targets = new HashMap<String, String>();
        for (var part : parts) {
            if (BookParts.isPart(part, PARTS)) {
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
            if (BookParts.isPart(part, BOOK)) {
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

    /** The rows of a sheet that stand among its first, in all their width. */
    public List<Row> first(Member part, int rows) throws IOException {
        var found = new ArrayList<Row>();
        read(part, WIDEST, rows, found::add);
        return found;
    }

    /**
     * Reads a sheet row by row.
     *
     * @param width of the rows; cells beyond it are passed over
     */
    public void read(Member part, int width, Consumer<Row> rows) throws IOException {
        read(part, width, Integer.MAX_VALUE, rows);
    }

    private void read(Member part, int width, int last, Consumer<Row> rows) throws IOException {
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
                    if (number > last) {
                        return;
                    }
                    rows.accept(row(xml, number, width));
                }
            }
        }
    }

    private Row row(XmlStream xml, int number, int width) throws IOException {
        var cells = new ArrayList<String>();
        var errors = new HashMap<Integer, String>();
        int next = 0;
        for (var name = xml.child(); name != null; name = xml.child()) {
            int column = column(xml.attribute("r"), next);
            next = column + 1;
            if (column >= width) {
                xml.skip();
                continue;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            var kind = xml.attribute("t");
            var cell = cell(xml, kind);
            boolean isError = kind.equals("e");
            cells.add(isError ? "" : cell);
            if (isError) {
                errors.put(column, cell);
            }
        }
        return new Row(number, cells, errors);
    }

    private void texts(Member part) throws IOException {
        try (var xml = XmlStream.open(part.open())) {
            xml.nextStart();
            for (var name = xml.child(); name != null && !isFull(); name = xml.child()) {
                var text = text(xml);
                characters += text.length();
                texts.add(text);
            }
        }
    }

    private boolean isFull() {
        return texts.size() >= MOST_TEXTS || characters >= MOST_CHARACTERS;
    }

    /** Of the element whose start was just read: what stands in its {@code t}, and in those of its runs. */
    private static String text(XmlStream xml) throws IOException {
        var text = new StringBuilder();
        for (var name = xml.child(); name != null; name = xml.child()) {
            switch (name) {
                case "t" -> text.append(unescaped(xml.raw()));
                case "r" -> text.append(text(xml));
                default -> xml.skip();
            }
        }
        return text.toString();
    }

    private static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(Workbook::character) : text;
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escaped.group(1), 16)));
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
            case "str" -> unescaped(raw);
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
        if (raw.length() > 3 * MOST_DIGITS) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw);
            return Math.abs((long) number.scale()) > MOST_DIGITS
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** Of a place such as BC12 the column from 0; where it is missing or none, the next. */
    private static int column(String place, int next) {
        int column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            if (++letters > 3) {
                return next;
            }
            column = column * 26 + place.charAt(letters - 1) - 'A' + 1;
        }
        return letters == 0 || column > WIDEST || column - 1 < next ? next : column - 1;
    }
}

package org.throughline.returns.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.xml.XmlStream;

/** The sheets of a workbook (.xlsx), cell by cell as texts: a number as it is written out, a day as its number. */
public final class Workbook {

    private static final String SHEETS = "/xl/worksheets/";
    private static final String TEXTS = "/xl/sharedStrings.xml";

    private final List<String> texts = new ArrayList<>();

    private Workbook() {}

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

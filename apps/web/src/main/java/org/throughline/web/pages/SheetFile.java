package org.throughline.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.MediaType;

/**
 * A workbook (.xlsx) of one sheet: a header that stays in sight, texts and days. Texts stand in it as texts, so that no
 * spreadsheet runs one as a formula, however it begins.
 */
public final class SheetFile {

    public static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** What stands in one cell: a day, or words. */
    public record Cell(String words, Optional<LocalDate> day) {

        public static Cell of(String words) {
            return new Cell(words, Optional.empty());
        }

        public static Cell of(String words, Optional<LocalDate> day) {
            return new Cell(words, day);
        }
    }

    /** Day 0 of a workbook that counts every day from 1900 and one too many. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    /** More no cell may hold. */
    private static final int LONGEST = 32_767;

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private SheetFile() {}

    public static byte[] of(String title, List<String> header, List<List<Cell>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES);
            part(zip, "_rels/.rels", ROOT);
            part(zip, "xl/workbook.xml", WORKBOOK.formatted(MAIN, LINKS, escaped(title)));
            part(zip, "xl/_rels/workbook.xml.rels", PARTS);
            part(zip, "xl/styles.xml", STYLES.formatted(MAIN));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(zip, header, rows);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(ZipOutputStream zip, List<String> header, List<List<Cell>> rows) throws IOException {
        write(zip, DECLARATION + SHEET.formatted(MAIN));
        write(zip, row(1, header.stream().map(Cell::of).toList(), 1));
        for (int i = 0; i < rows.size(); i++) {
            write(zip, row(i + 2, rows.get(i), 0));
        }
        write(zip, "</sheetData></worksheet>");
    }

    private static String row(int number, List<Cell> cells, int style) {
        var row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var place = column(i) + number;
            if (cell.day().filter(day -> !day.isBefore(FIRST)).isPresent()) {
                row.append("<c r=\"%s\" s=\"2\"><v>%d</v></c>"
                        .formatted(
                                place, ChronoUnit.DAYS.between(ZERO, cell.day().get())));
            } else {
                var words = cell.day().map(LocalDate::toString).orElse(cell.words());
                if (!words.isEmpty()) {
                    row.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                            .formatted(place, style, escaped(words)));
                }
            }
        }
        return row.append("</row>").toString();
    }

    /** The letters of a column, counted from 0. */
    private static String column(int number) {
        return (number < 26 ? "" : column(number / 26 - 1)) + (char) ('A' + number % 26);
    }

    /** As XML holds it; what XML cannot hold is left out. */
    private static String escaped(String words) {
        var text = new StringBuilder();
        words.codePoints().limit(LONGEST / 2).forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> {
                    boolean allowed =
                            c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
                    if (allowed) {
                        text.appendCodePoint(c);
                    }
                }
            }
        });
        return text.toString();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, DECLARATION + content);
        zip.closeEntry();
    }

    private static void write(ZipOutputStream zip, String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
            </Types>""";

    private static final String ROOT = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>\
            </Relationships>""";

    private static final String WORKBOOK = """
            <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    private static final String PARTS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
            </Relationships>""";

    /** Plain, bold, and a day. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>\
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";

    private static final String SHEET = """
            <worksheet xmlns="%s"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
            </sheetView></sheetViews><cols><col min="1" max="30" width="22" customWidth="1"/></cols><sheetData>""";
}

package org.throughline.returns.annexa;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.Scope;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Counted;
import org.throughline.returns.reading.EventDays;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.reading.NotUnderstood;
import org.throughline.returns.reading.Return;
import org.throughline.returns.reading.Sink;
import org.throughline.returns.reading.Stated;
import org.throughline.returns.reading.Stated.YearFrom;
import org.throughline.returns.reading.Tally;
import org.throughline.returns.reading.Told;
import org.throughline.returns.workbook.Workbook;

/**
 * A council's own workbook of the lists, read back. Each sheet speaks for itself; the lists have no year and name no
 * council, and speak for the six months up to the day they were made, those of adoption for twelve.
 */
public final class AnnexWorkbook implements Return {

    private static final Pattern SHEET =
            Pattern.compile("^list[ _-]*0?([0-9]{1,2})(?![0-9a-z]).*", Pattern.CASE_INSENSITIVE);
    private static final int ADOPTION = 10;
    private static final int ADOPTERS = 11;

    private final Workbook book;
    private final SortedMap<Integer, Heading> lists;
    private final boolean from1904;
    private final Optional<LocalDate> until;
    private final List<Stated.Table> tables;

    private AnnexWorkbook(
            String file,
            Workbook book,
            SortedMap<Integer, Heading> lists,
            boolean from1904,
            Optional<LocalDate> until) {
        this.book = book;
        this.lists = lists;
        this.from1904 = from1904;
        this.until = until;
        this.tables = lists.keySet().stream()
                .map(list -> new Stated.Table(file, scope(list), until.map(day -> span(list, day))))
                .toList();
    }

    private AnnexWorkbook(AnnexWorkbook of, SortedMap<Integer, Heading> lists, List<Stated.Table> tables) {
        this.book = of.book;
        this.lists = lists;
        this.from1904 = of.from1904;
        this.until = of.until;
        this.tables = tables;
    }

    /**
     * What a workbook holds.
     *
     * @param read empty where none of its sheets can be read
     * @param others its sheets that are left out, and why
     */
    public record Found(Optional<AnnexWorkbook> read, List<NotUnderstood> others) {
        public Found {
            others = List.copyOf(others);
        }
    }

    /** True of the parts of a workbook with a sheet that is named as a list is. */
    public static boolean isOne(List<Member> parts) throws IOException {
        return Workbook.named(parts).stream()
                .anyMatch(sheet -> SHEET.matcher(sheet.name().strip()).matches());
    }

    /** @param file the name of the workbook */
    public static Found in(String file, List<Member> parts, Told told) throws IOException {
        var texts = Workbook.of(parts);
        if (texts.isEmpty()) {
            return new Found(
                    Optional.empty(),
                    List.of(NotUnderstood.file(
                            file, "", "The workbook holds more texts than any list does. It was left out.")));
        }
        var book = texts.get();
        var others = new ArrayList<NotUnderstood>();
        var lists = new TreeMap<Integer, Heading>();
        for (var sheet : Workbook.named(parts)) {
            var number = number(sheet.name());
            if (number.isEmpty()) {
                others.add(NotUnderstood.file(
                        file, sheet.name(), "This sheet is none of the eleven lists. It was left out."));
            } else if (sheet.part().isEmpty()) {
                others.add(NotUnderstood.file(
                        file, sheet.name(), "This sheet is damaged. It was left out; the other lists were read."));
            } else {
                var heading =
                        Heading.of(book, sheet.part().get(), Template.latest().list(number.get()));
                if (heading.isEmpty()) {
                    others.add(NotUnderstood.file(
                            file,
                            sheet.name(),
                            "No row of this sheet holds the headers of the list. It was left out; the other lists were"
                                    + " read."));
                } else if (lists.putIfAbsent(number.get(), heading.get()) != null) {
                    others.add(NotUnderstood.file(
                            file, sheet.name(), "Another sheet of the workbook is this list already."));
                }
            }
        }
        if (lists.isEmpty()) {
            return new Found(Optional.empty(), others);
        }
        boolean from1904 = Workbook.countsFrom1904(parts);
        var days = new EventDays();
        new AnnexWorkbook(file, book, lists, from1904, Optional.empty()).each(days, file, new LinkedHashMap<>());
        var until = told.extracted().or(days::latest);
        return new Found(Optional.of(new AnnexWorkbook(file, book, lists, from1904, until)), others);
    }

    private static Optional<Integer> number(String sheet) {
        var matcher = SHEET.matcher(sheet.strip());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1))).filter(number -> number >= 1 && number <= ADOPTERS)
                : Optional.empty();
    }

    static Scope scope(int list) {
        return new Scope("", Collection.ANNEX_A, 0, "List " + list);
    }

    private static Coverage.Span span(int list, LocalDate until) {
        int months = list >= ADOPTION ? Subject.TWELVE_MONTHS : Subject.SIX_MONTHS;
        return new Coverage.Span(scope(list), until.minusMonths(months), until);
    }

    @Override
    public Form form() {
        return Form.ANNEX_A;
    }

    @Override
    public Stated stated() {
        return new Stated(Collection.ANNEX_A, "", 0, YearFrom.NOTHING, Optional.empty(), tables);
    }

    @Override
    public Tally read(Sink sink) throws IOException {
        var counted = new Counted(sink);
        var rows = new LinkedHashMap<String, Long>();
        long refused = each(counted, tables.getFirst().file(), rows);
        return new Tally(rows, refused, counted.statements(), true);
    }

    @Override
    public Optional<Return> without(Set<Scope> scopes) {
        var left = new TreeMap<>(lists);
        left.keySet().removeIf(list -> scopes.contains(scope(list)));
        var leftTables =
                tables.stream().filter(table -> !scopes.contains(table.scope())).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new AnnexWorkbook(this, left, leftTables));
    }

    private long each(Sink sink, String file, LinkedHashMap<String, Long> rows) throws IOException {
        long refused = 0;
        var statements = new AnnexStatements(sink, until, from1904);
        for (var entry : lists.entrySet()) {
            var listing = new Listing(sink, file);
            rows.put("List " + entry.getKey(), read(entry.getValue(), statements, listing));
            refused += listing.refused();
            listing.done();
        }
        return refused;
    }

    private long read(Heading heading, AnnexStatements statements, Listing listing) throws IOException {
        var list = heading.list();
        heading.unknown().forEach(header -> listing.unknownField(list.sheet(), header, heading.row()));
        long[] count = new long[1];
        book.read(heading.part(), heading.width(), row -> {
            if (row.number() <= heading.row()
                    || (row.errors().isEmpty() && row.cells().stream().allMatch(String::isBlank))) {
                return;
            }
            count[0]++;
            if (list.number() == ADOPTERS) {
                listing.notYetAFact(list.sheet(), "adopters", row.number());
                return;
            }
            var sheetRow = new SheetRow(heading, row, listing);
            if (sheetRow.child().isEmpty()) {
                listing.rowRefused("The row names no child.", list.sheet(), row.number(), sheetRow.written());
            } else {
                sheetRow.tellErrors();
                statements.state(sheetRow);
            }
        });
        return count[0];
    }
}

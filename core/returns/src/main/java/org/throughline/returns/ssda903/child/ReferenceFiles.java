package org.throughline.returns.ssda903.child;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.throughline.returns.parcel.BookParts;
import org.throughline.returns.parcel.Contents;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.table.CsvFile;
import org.throughline.returns.workbook.Workbook;

/** Reads the lists that a return is compared with: postcodes, authorities and providers. */
public final class ReferenceFiles {

    private static final Pattern LOWER = Pattern.compile("LTLA\\d*CD");
    private static final Pattern UPPER = Pattern.compile("UTLA\\d*CD");

    /** More columns than any published list has. */
    private static final int WIDEST_LIST = 256;

    private ReferenceFiles() {}

    /**
     * The national directory of postcodes, or a list with its columns: postcode, easting, northing and lower-tier
     * authority. Empty where the columns are others. A postcode without a place is not kept.
     */
    public static Optional<Postcodes> postcodes(Member file) throws IOException {
        var handler = new PostcodeFile();
        try (var bytes = file.open()) {
            CsvFile.read(bytes, handler);
        }
        return handler.found();
    }

    /** Writes no more of a list of postcodes than is read of one: four columns, as CSV. */
    public static void write(Postcodes postcodes, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("PCD,OSEAST1M,OSNRTH1M,LAUA\n");
        postcodes.each((postcode, easting, northing, area) ->
                text.write(postcode + "," + easting + "," + northing + "," + area + "\n"));
        text.flush();
    }

    /** The upper-tier authority of each lower-tier one; empty where the columns are others. */
    public static Optional<Map<String, String>> authorities(Member file) throws IOException {
        try (var csv = CsvFile.open(file.open())) {
            int lower = column(csv.header(), LOWER);
            int upper = column(csv.header(), UPPER);
            if (lower < 0 || upper < 0) {
                return Optional.empty();
            }
            var authorities = new HashMap<String, String>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                authorities.put(
                        row.get().cell(lower).strip(), row.get().cell(upper).strip());
            }
            return Optional.of(authorities);
        }
    }

    /** True of the first row of a list of providers. */
    public static boolean isProviders(List<String> header) {
        var names = upper(header);
        return names.containsAll(List.of("URN", "PLACE_CODES", "PROVIDER_CODES", "REG_END", "POSTCODE"));
    }

    /** The providers by their number, of a CSV file; empty where the columns are others. */
    public static Optional<Map<String, List<Provider>>> providers(Member file, Places places) throws IOException {
        var list = new ProviderList(places);
        readProviders(file, list);
        return list.found();
    }

    /** The providers by their number, of a CSV file or of every sheet of a workbook; empty where the columns are others. */
    public static Optional<Map<String, List<Provider>>> providers(Contents contents, Places places) throws IOException {
        var list = new ProviderList(places);
        if (contents.files().size() == 1) {
            readProviders(contents.files().getFirst(), list);
        } else {
            var book = Workbook.of(contents.files());
            for (var part : contents.files()) {
                if (book.isPresent() && BookParts.isSheet(part.name())) {
                    list.nextSheet();
                    book.get().read(part, WIDEST_LIST, row -> list.take(row.cells()));
                }
            }
        }
        return list.found();
    }

    private static void readProviders(Member file, ProviderList list) throws IOException {
        try (var csv = CsvFile.open(file.open())) {
            list.take(csv.header());
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                list.take(row.get().cells());
            }
        }
    }

    private static int column(List<String> header, Pattern name) {
        var names = upper(header);
        for (int i = 0; i < names.size(); i++) {
            if (name.matcher(names.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> upper(List<String> header) {
        return header.stream()
                .map(name -> name.strip().toUpperCase(Locale.ROOT))
                .toList();
    }
}

package org.throughline.returns.ssda903.child;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.table.CsvFile;

/** Reads the lists that a return is compared with: postcodes, authorities and providers. */
public final class ReferenceFiles {

    private static final List<String> EASTINGS = List.of("OSEAST1M", "EAST1M", "EASTING");
    private static final List<String> NORTHINGS = List.of("OSNRTH1M", "NORTH1M", "NORTHING");
    private static final List<String> POSTCODES = List.of("PCDS", "PCD", "PCD7", "PCD8", "PCD2");
    private static final Pattern AREA = Pattern.compile("LAUA|OSLAUA|LAD\\d*CD");
    private static final Pattern LOWER = Pattern.compile("LTLA\\d*CD");
    private static final Pattern UPPER = Pattern.compile("UTLA\\d*CD");

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
        return handler.isKnown() ? Optional.of(handler.postcodes) : Optional.empty();
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

    /** The providers by their number; empty where the columns are others. */
    public static Optional<Map<String, List<Provider>>> providers(Member file, Places places) throws IOException {
        try (var csv = CsvFile.open(file.open())) {
            if (!isProviders(csv.header())) {
                return Optional.empty();
            }
            var names = upper(csv.header());
            int urn = names.indexOf("URN");
            int placeCodes = names.indexOf("PLACE_CODES");
            int kinds = names.indexOf("PROVIDER_CODES");
            int closed = names.indexOf("REG_END");
            int post = names.indexOf("POSTCODE");
            var providers = new HashMap<String, List<Provider>>();
            for (var row = csv.next(); row.isPresent(); row = csv.next()) {
                var found = row.get();
                var number = found.cell(urn).toUpperCase(Locale.ROOT);
                providers
                        .computeIfAbsent(number, _ -> new ArrayList<>(1))
                        .add(new Provider(
                                number,
                                codes(found.cell(placeCodes), ","),
                                codes(found.cell(kinds), "[,/]"),
                                Day.of(found.cell(closed)),
                                places.find(found.cell(post).toUpperCase(Locale.ROOT))));
            }
            return Optional.of(providers);
        }
    }

    private static Set<String> codes(String cell, String between) {
        var codes = new HashSet<String>();
        for (var code : cell.split(between, -1)) {
            codes.add(code.strip().toUpperCase(Locale.ROOT));
        }
        codes.remove("");
        return codes;
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

    private static final class PostcodeFile extends AbstractBaseCsvCallbackHandler<Boolean> {

        private final Postcodes postcodes = new Postcodes();
        private final List<String> names = new ArrayList<>();
        private final Map<String, String> areas = new HashMap<>();
        private boolean inHeader = true;
        private int postcodeAt = -1;
        private int eastingAt = -1;
        private int northingAt = -1;
        private int areaAt = -1;
        private String postcode = "";
        private String easting = "";
        private String northing = "";
        private String area = "";

        boolean isKnown() {
            return postcodeAt >= 0 && eastingAt >= 0 && northingAt >= 0 && areaAt >= 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (inHeader) {
                names.add(new String(buffer, offset, length).strip().toUpperCase(Locale.ROOT));
            } else if (index == postcodeAt) {
                postcode = new String(buffer, offset, length);
            } else if (index == eastingAt) {
                easting = new String(buffer, offset, length);
            } else if (index == northingAt) {
                northing = new String(buffer, offset, length);
            } else if (index == areaAt) {
                area = areas.computeIfAbsent(new String(buffer, offset, length), code -> code);
            }
        }

        @Override
        protected Boolean buildRecord() {
            if (inHeader) {
                inHeader = false;
                postcodeAt = first(POSTCODES);
                eastingAt = first(EASTINGS);
                northingAt = first(NORTHINGS);
                areaAt = column(names, AREA);
            } else if (isKnown() && isNumber(easting) && isNumber(northing)) {
                postcodes.add(postcode, Integer.parseInt(easting), Integer.parseInt(northing), area);
            }
            return Boolean.TRUE;
        }

        private int first(List<String> wanted) {
            return wanted.stream()
                    .mapToInt(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        /** Nine digits at most, as metres are. */
        private static boolean isNumber(String text) {
            if (text.isEmpty() || text.length() > 9) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return true;
        }
    }
}

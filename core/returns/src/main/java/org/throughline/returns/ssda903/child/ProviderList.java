package org.throughline.returns.ssda903.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;

/**
 * Takes a list of providers row by row. Its columns are known by what their names speak of, and may stand below a title,
 * as in the inspectorate's published workbook: the exact names there are not verified here.
 */
final class ProviderList {

    /** How many rows of a title may stand above the names of the columns. */
    private static final int TITLE = 20;

    private static final LocalDate DAY_ZERO_OF_WORKBOOKS = LocalDate.of(1899, 12, 30);

    private final Places places;
    private final Map<String, List<Provider>> providers = new HashMap<>();
    private boolean any;
    private int rows;
    private Columns columns = Columns.NONE;

    ProviderList(Places places) {
        this.places = places;
    }

    /** Where each column stands; -1 where it does not. */
    private record Columns(int urn, int places, int kinds, int closed, int post) {

        static final Columns NONE = new Columns(-1, -1, -1, -1, -1);

        static Columns of(List<String> header) {
            var names = header.stream()
                    .map(name -> name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", " "))
                    .toList();
            return new Columns(
                    first(
                            names,
                            name -> name.matches(
                                    "((SETTING|PROVIDER|OFSTED) )?(URN|UNIQUE REFERENCE NUMBER)( \\(URN\\))?")),
                    first(
                            names,
                            name -> name.matches("((SSDA)?903 )?PLACE(MENT)?( TYPE)? CODE(S|\\(S\\))?.*")
                                    && !name.contains("PROVIDER")),
                    first(
                            names,
                            name -> name.matches("((SSDA)?903 )?(PLACE(MENT)? )?PROVIDER( TYPE)? CODE(S|\\(S\\))?.*")),
                    first(
                            names,
                            name -> name.equals("REG END")
                                    || name.matches(
                                            "(DATE (OF )?)?(CLOSED|CLOSURE|DEREGISTERED|DEREGISTRATION)( DATE)?|REGISTRATION END( DATE)?")),
                    first(names, name -> name.matches("(.* )?POST ?CODE")));
        }

        private static int first(List<String> names, Predicate<String> wanted) {
            for (int i = 0; i < names.size(); i++) {
                if (wanted.test(names.get(i))) {
                    return i;
                }
            }
            return -1;
        }

        boolean areAll() {
            return urn >= 0 && places >= 0 && kinds >= 0 && closed >= 0 && post >= 0;
        }
    }

    void nextSheet() {
        rows = 0;
        columns = Columns.NONE;
    }

    void take(List<String> row) {
        if (!columns.areAll()) {
            columns = rows++ < TITLE ? Columns.of(row) : Columns.NONE;
            any |= columns.areAll();
            return;
        }
        var urn = cell(row, columns.urn).strip().toUpperCase(Locale.ROOT);
        if (!urn.isEmpty()) {
            providers
                    .computeIfAbsent(urn, _ -> new ArrayList<>(1))
                    .add(new Provider(
                            urn,
                            codes(cell(row, columns.places)),
                            codes(cell(row, columns.kinds)),
                            closed(cell(row, columns.closed)),
                            places.find(cell(row, columns.post).strip().toUpperCase(Locale.ROOT))));
        }
    }

    /** Empty where no row names the columns. */
    Optional<Map<String, List<Provider>>> found() {
        return any ? Optional.of(providers) : Optional.empty();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static Set<String> codes(String cell) {
        var codes = new HashSet<String>();
        Arrays.stream(cell.split("[,/;\\s]+", -1))
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .forEach(codes::add);
        codes.remove("");
        return codes;
    }

    /** Day, month and year with slashes, year first with dashes, or the number of a day in a workbook. */
    private static Day closed(String cell) {
        var text = cell.strip();
        if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?")) {
            return slashed(Days.iso(text.substring(0, 10)));
        }
        return text.matches("[0-9]{4,6}(\\.[0-9]+)?")
                ? slashed(When.on(DAY_ZERO_OF_WORKBOOKS.plusDays(Long.parseLong(text.replaceAll("\\..*", "")))))
                : Day.of(text);
    }

    private static Day slashed(When when) {
        return Day.of(Days.slashed(when));
    }
}

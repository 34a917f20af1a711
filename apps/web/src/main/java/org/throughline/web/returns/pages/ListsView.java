package org.throughline.web.returns.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.returns.ssda903.checks.Ssda903Checks;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.ReferenceLists.Kept;
import org.throughline.web.returns.ReferenceLists.Kind;

/**
 * The lists that an SSDA903 is compared with, in finished words.
 *
 * @param sends the reader may send a list
 */
public record ListsView(List<Row> rows, boolean sends, List<FormError> errors) {

    /** @param use how many rules need it @param file the list that is kept, or that there is none @param since by whom and when */
    public record Row(String name, String source, String use, String file, String since) {}

    static ListsView of(List<Kept> kept, boolean sends, List<FormError> errors) {
        return new ListsView(
                Stream.of(Kind.values())
                        .map(kind -> row(
                                kind,
                                kept.stream()
                                        .filter(list -> list.kind() == kind)
                                        .findFirst()))
                        .toList(),
                sends,
                errors);
    }

    private static Row row(Kind kind, Optional<Kept> kept) {
        long rules = Ssda903Checks.ALL.stream()
                .map(check -> check.meaning())
                .filter(meaning -> meaning.needs().contains(kind.need()))
                .map(meaning -> meaning.code())
                .distinct()
                .count();
        return new Row(
                name(kind),
                source(kind),
                Days.count((int) rules, "rule", "rules"),
                kept.map(list -> list.name() + ": " + entries(list))
                        .orElse("None. The rules that need it are left out of every check, and named there."),
                kept.map(list -> "Kept by %s on %s".formatted(list.by(), Days.inWords(list.at())))
                        .orElse(""));
    }

    /** What is told after a list was kept. */
    static String kept(Kept list) {
        return "%s is kept: %s. Every check from now on uses it.".formatted(list.name(), entries(list));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case POSTCODES -> "Postcodes";
            case AUTHORITIES -> "Authorities";
            case PROVIDERS -> "Providers";
        };
    }

    private static String source(Kind kind) {
        return switch (kind) {
            case POSTCODES -> "The ONS Postcode Directory, as CSV or the zip it comes in";
            case AUTHORITIES -> "The ONS lookup from lower-tier to upper-tier authorities, as CSV";
            case PROVIDERS -> "Ofsted’s list of providers with their numbers (URN), as CSV or a workbook";
        };
    }

    private static String entries(Kept list) {
        return switch (list.kind()) {
            case POSTCODES -> Days.count(list.entries(), "postcode", "postcodes");
            case AUTHORITIES -> Days.count(list.entries(), "authority", "authorities");
            case PROVIDERS -> Days.count(list.entries(), "provider", "providers");
        };
    }

    /** What is wrong with what was sent, empty where nothing is. */
    public String wrong() {
        return errors.isEmpty() ? "" : errors.getFirst().words();
    }
}

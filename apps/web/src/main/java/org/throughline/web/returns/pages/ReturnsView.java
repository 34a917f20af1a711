package org.throughline.web.returns.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.returns.Offers;
import org.throughline.web.returns.Run;

/**
 * Every return and how it stands.
 *
 * @param checks the reader may have returns checked
 */
public record ReturnsView(List<Row> rows, List<Other> others, boolean checks, List<FormError> errors) {

    /**
     * One return that the record holds.
     *
     * @param link to its last check, or null before the first
     * @param checked when and by whom, in words
     * @param open figures are of that check
     */
    public record Row(
            String name,
            @Nullable String link,
            String loaded,
            String checked,
            String errors,
            String queries,
            String children,
            String frozen,
            String collection,
            int year) {}

    /** A check under way, one that came to no end, or one of a file. */
    public record Other(String link, String name, String asked, String state) {}

    static ReturnsView of(
            List<Offers.Offer> offers, List<Run> latest, List<Run> others, boolean checks, List<FormError> errors) {
        return new ReturnsView(
                offers.stream()
                        .map(one -> row(
                                one,
                                latest.stream()
                                        .filter(run -> run.of().equals(Optional.of(one.of())))
                                        .findFirst()))
                        .toList(),
                others.stream().map(ReturnsView::other).toList(),
                checks,
                errors);
    }

    private static Row row(Offers.Offer offer, Optional<Run> last) {
        var result = last.flatMap(Run::result);
        return new Row(
                offer.of().words(),
                last.map(run -> "/returns/" + run.id()).orElse(null),
                offer.loaded()
                        ? "Files last loaded on " + Days.inWords(offer.which().loaded())
                        : "No file of this year is loaded: it is made of what goes on from the year before",
                result.map(it -> Days.inWords(it.ended())
                                + last.map(run -> ", asked by " + run.by()).orElse(""))
                        .orElse("Not yet"),
                result.map(it -> "%,d".formatted(it.errors())).orElse(""),
                result.map(it -> "%,d".formatted(it.queries())).orElse(""),
                result.map(it -> "%,d of %,d".formatted(it.mistaken(), it.children()))
                        .orElse(""),
                last.flatMap(Run::frozen)
                        .map(it -> "Frozen on " + Days.inWords(it.at()))
                        .orElse(last.isEmpty() ? "" : "Not frozen"),
                offer.of().collection().name(),
                offer.of().year());
    }

    private static Other other(Run run) {
        return new Other(
                "/returns/" + run.id(),
                run.names().isEmpty() ? run.words() : String.join(", ", run.names()),
                Days.inWords(run.asked()) + ", by " + run.by(),
                StateWords.of(run));
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }
}

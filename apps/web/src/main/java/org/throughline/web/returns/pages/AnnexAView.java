package org.throughline.web.returns.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.returns.annexa.AnnexBook;
import org.throughline.returns.annexa.AnnexList;
import org.throughline.returns.annexa.Template;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Option;

/**
 * Making Ofsted's child-level lists.
 *
 * @param asAt as it was typed, or today
 * @param knownOn as it was typed, or today
 * @param made what they hold, or null where they have not been looked at
 */
public record AnnexAView(
        String asAt,
        String knownOn,
        List<Option> templates,
        @Nullable Made made,
        List<FormError> errors) {

    /** @param why why it cannot be downloaded, or null */
    public record Made(
            String title, String download, @Nullable String why, List<Row> rows) {}

    /**
     * A list.
     *
     * @param holds who stands in it
     * @param blanks what is blank in it that must not be, each in words
     */
    public record Row(String name, String title, String holds, String rows, List<String> blanks) {}

    static AnnexAView of(String asAt, String knownOn, int template, @Nullable Made made, List<FormError> errors) {
        var templates = Template.years().reversed().stream()
                .map(year -> new Option(String.valueOf(year), words(year), year == template))
                .toList();
        return new AnnexAView(asAt, knownOn, templates, made, errors);
    }

    private static String words(int year) {
        return year == Template.LATEST
                ? "The latest we know: list 9 with personal adviser, pathway plan and latest contact (%d)"
                        .formatted(year)
                : "The one before: list 9 with 13 columns (%d)".formatted(year);
    }

    static Made made(AnnexBook book, LocalDate asAt, LocalDate knownOn, Template template, boolean may) {
        var blanks = book.blanks();
        return new Made(
                "The lists as at %s, as known on %s".formatted(Days.inWords(asAt), Days.inWords(knownOn)),
                "/returns/annex-a/file?as-at=%s&known-on=%s&template=%d".formatted(asAt, knownOn, template.year()),
                may ? null : "You cannot take these lists out yourself. Ask a colleague who makes returns to do it.",
                template.lists().stream().map(list -> row(list, book, blanks)).toList());
    }

    private static Row row(AnnexList list, AnnexBook book, List<AnnexBook.Blank> blanks) {
        return new Row(
                list.sheet(),
                list.title(),
                holds(list.number()),
                "%,d".formatted(book.rows(list.number()).size()),
                blanks.stream()
                        .filter(blank -> blank.list().number() == list.number())
                        .map(blank ->
                                "%s: %s".formatted(blank.column().header(), Days.count(blank.rows(), "row", "rows")))
                        .toList());
    }

    private static String holds(int list) {
        return switch (list) {
            case 1 -> "Every contact of the six months";
            case 2 -> "Early help of the six months, and what still goes on";
            case 3 -> "Every referral of the six months";
            case 4 -> "Assessments that are open or were authorised in the six months";
            case 5 -> "Enquiries that are open or ended in the six months";
            case 6 -> "One row a child: the latest case that is open or was closed in the six months";
            case 7 -> "One row a child: on a plan, or whose plan ended in the six months";
            case 8 -> "One row a child: looked after, or until some day of the six months; no short breaks";
            case 9 -> "Everybody entitled to leaving care support on the day";
            case 10 -> "Adopted or no longer meant to be in twelve months, and those who wait";
            default -> "Headers only: the record holds no adopters yet";
        };
    }
}

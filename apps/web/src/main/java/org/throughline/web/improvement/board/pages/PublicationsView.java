package org.throughline.web.improvement.board.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.web.improvement.board.Publications.Document;
import org.throughline.web.improvement.board.pack.Published;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Sizes;

/**
 * Documents for the council's public pages.
 *
 * @param decides the reader chooses them
 * @param all the size of all of them together
 */
public record PublicationsView(List<Row> rows, boolean decides, String all, List<FormError> errors) {

    /** @param key as a form sends it */
    public record Row(
            String key,
            String address,
            String read,
            String title,
            String day,
            String size,
            String chosen,
            boolean ticked) {}

    static PublicationsView of(List<Published.Entry> entries, boolean decides, List<FormError> errors) {
        return new PublicationsView(
                entries.stream()
                        .map(entry -> row(entry, entry.chosen().isPresent()))
                        .toList(),
                decides,
                Sizes.inWords(entries.stream().mapToLong(Published.Entry::bytes).sum()),
                errors);
    }

    /** @param wanted what was ticked when the form came back, or null where it stands as it is kept */
    static PublicationsView choosing(
            List<Published.Entry> entries, @Nullable Set<Document> wanted, List<FormError> errors) {
        return new PublicationsView(
                entries.stream()
                        .map(entry -> row(
                                entry, wanted == null ? entry.chosen().isPresent() : wanted.contains(entry.document())))
                        .toList(),
                true,
                "",
                errors);
    }

    /** Where it can be read before it is chosen. */
    private static String read(Document document) {
        return switch (document.kind()) {
            case PACK -> Boards.HOME + "/packs/" + document.thing() + "/pdf";
            case PAPER -> Boards.HOME + "/papers/" + document.thing();
            case MINUTES -> Boards.address(document.thing()) + "#minutes";
        };
    }

    private static Row row(Published.Entry entry, boolean ticked) {
        var kind = entry.document().kind().name();
        return new Row(
                kind + ":" + entry.document().thing(),
                Boards.HOME + "/publications/" + kind.toLowerCase(Locale.ROOT) + "/"
                        + entry.document().thing(),
                read(entry.document()),
                entry.title(),
                Days.inWords(entry.day()),
                entry.bytes() == 0 ? "Made when it is chosen" : Sizes.inWords(entry.bytes()),
                entry.chosen()
                        .map(chosen ->
                                "%s by %s".formatted(Days.inWords(chosen.at().toInstant()), chosen.by()))
                        .orElse(""),
                ticked);
    }
}

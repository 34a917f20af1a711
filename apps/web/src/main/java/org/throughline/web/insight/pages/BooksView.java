package org.throughline.web.insight.pages;

import java.util.List;
import org.throughline.web.insight.book.Book;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** The performance books, in finished words. @param keeps the person may make one */
public record BooksView(List<Row> rows, boolean keeps) {

    public record Row(String title, String address, String made, String state) {}

    static BooksView of(List<Book> books, boolean keeps) {
        return new BooksView(books.stream().map(BooksView::row).toList(), keeps);
    }

    private static Row row(Book book) {
        return new Row(
                "As at " + days(book),
                "/measures/books/" + book.id(),
                "%s, %s".formatted(book.by(), Days.inWords(book.at())),
                state(book.state()));
    }

    /** Such as "31 October 2026, as known on 5 November 2026". */
    static String days(Book book) {
        return Days.inWords(book.asAt())
                + book.knownOn()
                        .map(day -> ", as known on " + Days.inWords(day))
                        .orElse("");
    }

    private static String state(Book.State state) {
        return switch (state) {
            case WAITING -> "Being made";
            case DONE -> "Ready";
            case FAILED -> "Could not be made";
        };
    }

    /** The form for a new book. @param known the day on which the record is read as it was known, blank for now */
    public record Form(String id, String day, String known, List<FormError> errors) {}
}

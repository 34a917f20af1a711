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
                "As at " + Days.inWords(book.asAt()),
                "/measures/books/" + book.id(),
                "%s, %s".formatted(book.by(), Days.inWords(book.at())),
                state(book.state()));
    }

    static String state(Book.State state) {
        return switch (state) {
            case WAITING -> "Being made";
            case DONE -> "Ready";
            case FAILED -> "Could not be made";
        };
    }

    /** The form for a new book. */
    public record Form(String id, String day, List<FormError> errors) {}
}

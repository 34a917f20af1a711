package org.throughline.web.insight.pages;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.insight.book.Book;
import org.throughline.web.insight.book.BookFiles;
import org.throughline.web.insight.book.Books;
import org.throughline.web.insight.book.Edition;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Downloads;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.PdfDocuments;
import org.throughline.web.pages.TableFile;
import org.throughline.web.trail.Trail;

/** Performance books: all of them, making one, reading one, and taking it out in the edition for insiders or for anybody. */
@Controller
@Needs({Permission.SEE_AGGREGATES, Permission.VIEW_SERVICE})
class BooksPage {

    private static final String DOCUMENT = "insight/book-document.jte";

    private final Sights sights;
    private final Books books;
    private final PdfDocuments documents;
    private final Trail trail;
    private final Clock clock;

    BooksPage(Sights sights, Books books, TemplateEngine templates, Trail trail, Clock clock) {
        this.sights = sights;
        this.books = books;
        this.documents = new PdfDocuments(templates);
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/measures/books")
    @Transactional
    public String all(Model model) {
        var who = sights.current();
        trail.read(who.actor(), "performance books", null, "");
        model.addAttribute("page", BooksView.of(books.all(), who.may(Permission.KEEP_MEASURES)));
        return "insight/books";
    }

    @GetMapping("/measures/books/new")
    @Needs(Permission.KEEP_MEASURES)
    @Transactional
    public String form(Model model) {
        trail.read(sights.current().actor(), "form of a performance book", null, "");
        var lastMonth = YearMonth.now(clock).minusMonths(1).atEndOfMonth();
        model.addAttribute(
                "page", new BooksView.Form(UUID.randomUUID().toString(), Days.inWords(lastMonth), "", List.of()));
        return "insight/book-form";
    }

    @PostMapping("/measures/books/new")
    @Needs(Permission.KEEP_MEASURES)
    @Transactional
    public String make(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var typed = new Fields(sent);
        var today = LocalDate.now(clock);
        var day = typed.day("day");
        var known = typed.day("known");
        var errors = new ArrayList<FormError>();
        if (day.isEmpty() || day.get().isAfter(today)) {
            errors.add(new FormError(
                    "day",
                    day.isEmpty()
                            ? "Enter the day as at which the book is made, like 31/10/2026"
                            : "This day is still to come: a book tells what had happened by a day"));
        } else if (known.filter(day.get()::isAfter).isPresent()) {
            errors.add(new FormError("known", "Enter a day that is not before the day as at which the book is made"));
        }
        if (known.isEmpty() && !typed.get("known").isBlank()) {
            errors.add(new FormError("known", "Enter a day like 5/11/2026, or leave it blank"));
        } else if (known.filter(it -> !it.isBefore(today)).isPresent()) {
            errors.add(new FormError("known", "Enter a day before today, or leave it blank for all that is known now"));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page", new BooksView.Form(typed.id().toString(), typed.get("day"), typed.get("known"), errors));
            return "insight/book-form";
        }
        var id = typed.id();
        books.ask(sights.current().actor(), id, day.orElseThrow(), known);
        next.addFlashAttribute("banner", "The book is being made. Its figures are counted from the whole record.");
        return "redirect:/measures/books/" + id;
    }

    @GetMapping("/measures/books/{book}")
    @Transactional
    public String one(@PathVariable UUID book, Model model) {
        var who = sights.current();
        var found = books.find(book).orElseThrow(BooksPage::notFound);
        trail.read(who.actor(), "performance book", null, inWords(found, edition(who.may(Permission.VIEW_SERVICE))));
        model.addAttribute("state", found.state());
        model.addAttribute("exact", who.may(Permission.VIEW_SERVICE));
        model.addAttribute("page", BookView.of(found, books.chapters(book), edition(who.may(Permission.VIEW_SERVICE))));
        return "insight/book";
    }

    @GetMapping("/measures/books/{book}/internal/book.pdf")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public void internalPdf(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        pdf(book, Edition.INTERNAL, response);
    }

    @GetMapping("/measures/books/{book}/internal/book.xlsx")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public void internalWorkbook(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        workbook(book, Edition.INTERNAL, response);
    }

    @GetMapping("/measures/books/{book}/internal/figures.csv")
    @Needs(Permission.VIEW_SERVICE)
    @Transactional
    public void internalCsv(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        csv(book, Edition.INTERNAL, response);
    }

    @GetMapping("/measures/books/{book}/public/book.pdf")
    @Transactional
    public void publicPdf(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        pdf(book, Edition.PUBLIC, response);
    }

    @GetMapping("/measures/books/{book}/public/book.xlsx")
    @Transactional
    public void publicWorkbook(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        workbook(book, Edition.PUBLIC, response);
    }

    @GetMapping("/measures/books/{book}/public/figures.csv")
    @Transactional
    public void publicCsv(@PathVariable UUID book, HttpServletResponse response) throws IOException {
        csv(book, Edition.PUBLIC, response);
    }

    private void pdf(UUID id, Edition edition, HttpServletResponse response) throws IOException {
        var book = takenOut(id, edition, "PDF");
        var pdf = documents.of(DOCUMENT, Map.of("page", BookView.of(book, books.chapters(id), edition)), book.asAt());
        Downloads.send(response, "application/pdf", name(book, edition) + ".pdf", true, pdf.bytes());
    }

    private void workbook(UUID id, Edition edition, HttpServletResponse response) throws IOException {
        var book = takenOut(id, edition, "Excel");
        var chapters = books.chapters(id);
        var bytes = TableFile.workbook(
                List.of(BookFiles.measures(chapters, edition), BookFiles.figures(chapters, edition)));
        Downloads.send(response, TableFile.WORKBOOK, name(book, edition) + ".xlsx", false, bytes);
    }

    private void csv(UUID id, Edition edition, HttpServletResponse response) throws IOException {
        var book = takenOut(id, edition, "CSV");
        Downloads.send(
                response,
                Downloads.CSV,
                name(book, edition) + ".csv",
                false,
                BookFiles.figures(books.chapters(id), edition).csv().getBytes(StandardCharsets.UTF_8));
    }

    private Book takenOut(UUID id, Edition edition, String kind) {
        var book =
                books.find(id).filter(found -> found.state() == Book.State.DONE).orElseThrow(BooksPage::notFound);
        trail.exported(sights.current().actor(), "performance book", inWords(book, edition) + ", " + kind);
        return book;
    }

    private static Edition edition(boolean exact) {
        return exact ? Edition.INTERNAL : Edition.PUBLIC;
    }

    private static String inWords(Book book, Edition edition) {
        return "as at %s%s, %s"
                .formatted(
                        book.asAt(),
                        book.knownOn().map(day -> ", as known on " + day).orElse(""),
                        edition);
    }

    private static String name(Book book, Edition edition) {
        return "performance-book-%s%s%s"
                .formatted(
                        book.asAt(),
                        book.knownOn().map(day -> "-known-" + day).orElse(""),
                        edition == Edition.PUBLIC ? "-public" : "");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

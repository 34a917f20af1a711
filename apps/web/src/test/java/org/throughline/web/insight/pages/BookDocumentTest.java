package org.throughline.web.insight.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.web.pages.PdfRead.breaches;
import static org.throughline.web.pages.PdfRead.pictures;
import static org.throughline.web.pages.PdfRead.text;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.measures.change.Verdict;
import org.throughline.measures.counting.Better;
import org.throughline.measures.counting.Over;
import org.throughline.measures.counting.Unit;
import org.throughline.web.insight.Covered;
import org.throughline.web.insight.Trend;
import org.throughline.web.insight.Window;
import org.throughline.web.insight.book.Book;
import org.throughline.web.insight.book.BookFiles;
import org.throughline.web.insight.book.Chapter;
import org.throughline.web.insight.book.Chapter.Begun;
import org.throughline.web.insight.book.Chapter.Kept;
import org.throughline.web.insight.book.Edition;
import org.throughline.web.insight.book.Edition.Line;
import org.throughline.web.pages.Pdf;
import org.throughline.web.pages.PdfDocuments;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BookDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
    private static final Book BOOK = new Book(
            UUID.nameUUIDFromBytes(new byte[] {1}),
            DAY,
            Optional.empty(),
            Instant.parse("2026-11-02T10:00:00Z"),
            "Jo Test",
            Book.State.DONE);

    private final PdfDocuments documents = new PdfDocuments(TemplateEngine.createPrecompiled(ContentType.Html));

    @ParameterizedTest
    @EnumSource(Edition.class)
    void a_book_is_an_accessible_pdf_to_be_kept(Edition edition) throws Exception {
        var pdf = pdf(edition);

        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        pictures(pdf, "book-" + edition);
    }

    @Test
    void a_book_made_again_is_the_same_byte_for_byte() {
        assertThat(pdf(Edition.INTERNAL).bytes())
                .isEqualTo(pdf(Edition.INTERNAL).bytes());
        assertThat(BookFiles.figures(chapters(), Edition.INTERNAL).csv())
                .isEqualTo(BookFiles.figures(chapters(), Edition.INTERNAL).csv());
    }

    @Test
    void the_public_edition_tells_no_small_number_and_none_that_one_could_be_worked_out_of() throws Exception {
        var lines = Edition.PUBLIC.lines(chapters().getFirst());

        assertThat(lines.stream().filter(Line::isWhole))
                .as("two years and thirteen months")
                .hasSize(15);
        assertThat(lines.stream().filter(line -> !line.isWhole()))
                .extracting(Line::part, Line::above, Line::below)
                .containsExactly(tuple("North", "", "400"), tuple("South", "200", "630"), tuple("East", "", "150"));
        assertThat(text(pdf(Edition.PUBLIC))).contains("Public edition", "No number under 5 is told");
    }

    @Test
    void the_book_says_what_really_changed_first_and_why_limits_began_anew() throws Exception {
        assertThat(text(pdf(Edition.INTERNAL)))
                .contains(
                        "Performance book as at 31 October 2026",
                        "Real deterioration: October 2026 lies above what chance explains.",
                        "Limits begin anew in January 2026: A second duty team (Jo Test)",
                        "Local Authority Interactive Tool");
    }

    private Pdf pdf(Edition edition) {
        return documents.of("insight/book-document.jte", Map.of("page", BookView.of(BOOK, chapters(), edition)), DAY);
    }

    private static List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (int n = 0; n < 6; n++) {
            chapters.add(chapter(n));
        }
        return chapters;
    }

    private static Chapter chapter(int n) {
        var figures = new ArrayList<Kept>();
        figures.add(kept(Window.Kind.YEAR, DAY.minusYears(1).plusDays(1), DAY, "", "", 246, 1180));
        figures.add(kept(Window.Kind.YEAR_BEFORE, DAY.minusYears(2).plusDays(1), DAY.minusYears(1), "", "", 230, 1150));
        for (int month = 24; month >= 0; month--) {
            var at = YearMonth.from(DAY).minusMonths(month);
            long above = month == 0 && n % 3 == 0 ? 70 : 18 + (month * 7 + n) % 6;
            figures.add(kept(Window.Kind.MONTH, at.atDay(1), at.atEndOfMonth(), "", "", above, 98));
        }
        figures.add(kept(Window.Kind.YEAR, DAY.minusYears(1).plusDays(1), DAY, "TEAM", "North", 3, 400));
        figures.add(kept(Window.Kind.YEAR, DAY.minusYears(1).plusDays(1), DAY, "TEAM", "South", 200, 630));
        figures.add(kept(Window.Kind.YEAR, DAY.minusYears(1).plusDays(1), DAY, "TEAM", "East", 43, 150));
        var trend = Trend.of(
                Unit.PERCENT,
                Over.EVENTS,
                Better.LOWER,
                figures.stream().filter(Kept::isWhole).map(Kept::figure).toList(),
                List.of(),
                true);
        var words = new Chapter.Words(
                "REF-RE" + n,
                "Referred again within 12 months, " + n,
                n < 3 ? "Partnership and thresholds" : "Assessment",
                "referrals within 12 months of an earlier one of the same child",
                "referrals in the period",
                Better.LOWER,
                Unit.PERCENT,
                Over.EVENTS,
                "Department for Education definition: Local Authority Interactive Tool data dictionary (April 2026), measure 271",
                "Read in LAIT's data dictionary",
                "22.6%",
                "2025",
                "Read in the Local Authority Interactive Tool",
                trend.shortly(),
                trend.verdict() == Verdict.DETERIORATION,
                n == 1 ? List.of(new Begun(YearMonth.of(2026, 1), "Jo Test", "A second duty team")) : List.of());
        return new Chapter(words, figures);
    }

    private static Kept kept(
            Window.Kind kind, LocalDate first, LocalDate last, String sort, String part, long above, long below) {
        return new Kept(
                kind,
                first,
                last,
                sort,
                part,
                above,
                below,
                0,
                Covered.WHOLE,
                Unit.PERCENT.value(above, below).orElseThrow().toPlainString());
    }
}

package org.throughline.web.improvement.board.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.web.pages.PdfRead.breaches;
import static org.throughline.web.pages.PdfRead.pictures;
import static org.throughline.web.pages.PdfRead.text;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DocumentsTest {

    private static final String HOSTILE = "<script>alert(1)</script> &lt; &nbsp; &#0; ]]> \"quoted' <!-- "
            + "\u0001\uFFFE\uD800 <img src='http://example.org/x.png' alt=''/> ${page} é ✓ \u202E👍🏽";

    private final Documents documents = new Documents(TemplateEngine.createPrecompiled(ContentType.Html));

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void a_pack_is_an_accessible_pdf_to_be_kept(PDFAFlavour standard) throws Exception {
        var pdf = documents.pdf(MadePack.pack(3, HOSTILE));

        assertThat(breaches(pdf, standard)).isEmpty();
    }

    @Test
    void minutes_are_an_accessible_pdf_to_be_kept() throws Exception {
        var pdf = documents.pdf(minutes());

        assertThat(breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(text(pdf)).contains("Minutes: Board of 17 September 2026", "The chair opened the meeting.");
    }

    @Test
    void a_pack_made_again_is_the_same_byte_for_byte_and_another_pack_is_not() {
        var first = documents.pdf(MadePack.pack(10, HOSTILE));
        var again = documents.pdf(MadePack.pack(10, HOSTILE));

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(documents.pdf(MadePack.pack(9, HOSTILE)).bytes()).isNotEqualTo(first.bytes());
        assertThat(documents.html(MadePack.pack(3, HOSTILE))).isEqualTo(documents.html(MadePack.pack(3, HOSTILE)));
    }

    @Test
    void what_was_typed_stands_in_the_pdf_as_it_was_typed_and_never_as_markup() throws Exception {
        var text = text(documents.pdf(MadePack.pack(1, HOSTILE)));

        assertThat(text)
                .contains("<script>alert(1)</script>", "&lt;", "&nbsp;", "]]>", "\"quoted'", "<!--", "${page}", "é")
                .contains("Máire Ní Bhriain");
    }

    @Test
    void signs_that_the_typeface_lacks_are_shown_as_a_box_and_named() throws Exception {
        var text = text(documents.pdf(MadePack.pack(1, "Done ✓ by Máire, Łukasz, Ștefan, Ελένη, Олена")));

        assertThat(text)
                .contains("Done □ by Máire, Łukasz, Ștefan, Ελένη, Олена")
                .contains("They are shown as □: U+2713 check mark.");
        assertThat(documents.html(MadePack.pack(1, "Done ✓")))
                .contains("Done ✓")
                .doesNotContain("They are shown as");
    }

    @Test
    void nothing_is_said_of_signs_where_all_could_be_set() throws Exception {
        assertThat(text(documents.pdf(MadePack.pack(1, "")))).doesNotContain("□");
    }

    @Test
    void a_very_long_word_stays_on_the_page() throws Exception {
        var pdf = documents.pdf(MadePack.pack(1, "W".repeat(3_000)));

        try (var document = Loader.loadPDF(pdf.bytes())) {
            var widest = new float[1];
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<org.apache.pdfbox.text.TextPosition> positions) {
                    positions.forEach(it -> widest[0] = Math.max(widest[0], it.getXDirAdj() + it.getWidthDirAdj()));
                }
            };
            stripper.getText(document);
            assertThat(widest[0])
                    .isBetween(300f, document.getPage(0).getMediaBox().getWidth() - 30);
        }
    }

    @Test
    void a_pack_has_its_title_language_bookmarks_and_the_day_it_was_frozen() throws Exception {
        var pdf = documents.pdf(MadePack.pack(12, ""));

        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pdf.pages()).isBetween(6, 30);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Improvement pack: Board of 17 September 2026, as at 12 September 2026");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-09-12T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(it -> it.getTitle())
                    .contains("In short", "The plan, item by item", "About this pack");
        }
        assertThat(text(pdf)).contains("Page 1 of " + pdf.pages(), "Page " + pdf.pages() + " of " + pdf.pages());
        pictures(pdf, "pack");
    }

    @Test
    void a_long_plan_is_made_in_full() throws Exception {
        assertThat(text(documents.pdf(MadePack.pack(40, "")))).contains("40. Management oversight");
    }

    private static MinutesContent minutes() {
        return new MinutesContent(
                "Board of 17 September 2026",
                "Committee room 2",
                LocalDate.of(2026, 10, 15),
                "Agreed by the board of 15 October 2026.",
                List.of(new PackContent.Figure("Lead member for children, the council", "Present")),
                "The chair opened the meeting.\n\nApologies were heard. " + HOSTILE,
                List.of(new PackContent.Decided("Audit every plan again", "Plans drift", "The board", "")),
                List.of("Eleven plans were read, not twelve. 2 November 2026"));
    }
}

package org.throughline.web.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What tests read out of a PDF. */
public final class PdfRead {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfRead() {}

    /** Where it breaks a standard; none where it keeps it. */
    public static List<String> breaches(Pdf pdf, PDFAFlavour standard) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf.bytes()), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + " "
                            + it.getLocation().getContext())
                    .toList();
        }
    }

    /** All its words, with one space between them. */
    public static String text(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** To be looked at: where a folder is named, each page is drawn into it. */
    public static void pictures(Pdf pdf, String name) throws IOException {
        var folder = System.getenv("THROUGHLINE_PICTURES");
        if (folder == null) {
            return;
        }
        try (var document = Loader.loadPDF(pdf.bytes())) {
            Files.write(Path.of(folder, name + ".pdf"), pdf.bytes());
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 70),
                        "png",
                        Path.of(folder, "%s-%02d.png".formatted(name, page + 1)).toFile());
            }
        }
    }
}

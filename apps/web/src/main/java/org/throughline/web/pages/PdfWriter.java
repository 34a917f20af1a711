package org.throughline.web.pages;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a tagged PDF (PDF/UA-1 and PDF/A-3A) of a page in XHTML. The same page and day make the same bytes: no moment and
 * nothing by chance goes into it. Nothing outside the page is fetched.
 */
final class PdfWriter {

    private static final String DATES = "<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:";

    private PdfWriter() {}

    static Pdf write(String xhtml, LocalDate day) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(Typeface::regular, Typeface.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface::bold, Typeface.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Throughline");
        builder.withW3cDocument(wellFormed(xhtml), "/");
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (var document = renderer.createPDFKeepOpen()) {
                withoutChance(document, xhtml, day);
                var bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return new Pdf(bytes.toByteArray(), document.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void withoutChance(PDDocument document, String xhtml, LocalDate day) throws IOException {
        var moment = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        var metadata = document.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(DATES, "<xmp:$1>" + day + "T00:00:00Z</xmp:");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        var number = new CRC32();
        number.update(xhtml.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(number.getValue());
    }

    /** What is not well-formed, or would fetch something, is a fault of ours and is not made. */
    private static Document wellFormed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setXIncludeAware(false);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(null);
            return reader.parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a page for a PDF is not well-formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

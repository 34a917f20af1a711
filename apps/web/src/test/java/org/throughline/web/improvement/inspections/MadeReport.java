package org.throughline.web.improvement.inspections;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Reports and letters of an invented authority as PDFs, in the layouts of real ones: {@code "# "} is a heading, {@code "* "}
 * bold, {@code "---"} a new page.
 */
public final class MadeReport {

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    /** A re-inspection of 2017 under the single framework: three recommendations. */
    public static final String REINSPECTION = """
            # Valeshire County Council
            * Re-inspection of services for children in need of help and
            * protection, children looked after and care leavers
            Inspection date: 6 November 2017 to 30 November 2017
            Report published: 29 January 2018
            # Children’s services in Valeshire are inadequate
            1. Children who need help and protection inadequate
            2. Children looked after and achieving
            permanence
            inadequate
            2.1 Adoption performance good
            2.2 Experiences and progress of care leavers
            requires improvement
            3. Leadership, management and governance inadequate
            ---
            # Contents
            Recommendations 3
            ---
            # Recommendations
            1. Improve management oversight of decisions on every child’s file.
            2. Ensure that plans have timescales and say who does what.
            3. Ensure that care leavers know their health histories.
            # Summary for children and young people
            • We came to see you.
            ---
            # Leadership, management and
            # governance
            # Inadequate
            * Inspection findings
            4. Management oversight is weak and does not stop drift and delay.
            5. Audits are not used to learn.
            * The graded judgement for adoption performance is that it is good
            6. Adoption is quick, and children are matched well.
            * The inspection team
            Lead inspector: Ann Example, HMI
            ---
            You may reuse this information (not including logos) free of charge in any format or medium, under
            the terms of the Open Government Licence.
            """;

    /** A standard inspection of 2021 under the later framework: two areas, one theme of which was there before. */
    public static final String STANDARD = """
            * Inspection of Valeshire local authority
            * children’s services
            Inspection dates: 6 December 2021 to 17 December 2021
            Lead inspector: Bea Sample, Her Majesty’s Inspector
            Judgement Grade
            The impact of leaders on social work
            practice with children and families
            Requires improvement
            to be good
            The experiences and progress of
            children who need help and protection
            Requires improvement
            to be good
            The experiences and progress of
            children in care and care leavers
            Good
            Overall effectiveness
            Requires improvement
            to be good
            ---
            # What needs to improve?
            • The quality of management oversight and supervision.
            • The timeliness of health assessments.
            # The experiences and progress of children who need help and
            # protection: requires improvement to be good
            1. Children who need help receive it from skilled workers.
            2. Managers’ oversight is not always recorded.
            # The experiences and progress of children in care and care leavers:
            # good
            3. Care leavers are well supported.
            # The impact of leaders on social work practice with children and
            # families: requires improvement to be good
            4. Leaders know their services.
            ---
            © Crown copyright 2022
            You may reuse this information (not including logos) free of charge in any format or medium, under
            the terms of the Open Government Licence.
            """;

    /** A letter about a second monitoring visit. */
    public static final String LETTER = """
            Dear Director
            * Monitoring visit of Valeshire children’s services
            This letter summarises the findings of the monitoring visit to Valeshire children’s services on
            3 and 4 July 2018. The visit was the second monitoring visit since the local authority was judged
            inadequate in January 2018. The inspectors were Ann Example HMI and Bea Sample HMI.
            * Findings and evaluation of progress
            Social workers now see children more often. Visits are purposeful.

            Supervision is not yet regular and does not drive plans for children.

            Too many children wait too long for a first core group.
            """;

    private MadeReport() {}

    public static byte[] pdf(String text) {
        try (var document = new PDDocument()) {
            set(document, text);
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] locked(String text) {
        try (var document = new PDDocument()) {
            set(document, text);
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] scanned() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            return bytes(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void set(PDDocument document, String text) throws IOException {
        int number = 0;
        for (var page : text.split("(?m)^---\\R", -1)) {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (var content = new PDPageContentStream(document, sheet)) {
                write(content, PLAIN, 20, 512, 33, Integer.toString(++number));
                float y = 740;
                for (var line : page.lines().toList()) {
                    boolean heading = line.startsWith("# ");
                    boolean bold = heading || line.startsWith("* ");
                    if (!line.isBlank()) {
                        var words = bold ? line.substring(2) : line;
                        write(content, bold ? BOLD : PLAIN, heading ? 14 : 12, 71, y, words);
                    }
                    y -= heading ? 22 : 15;
                }
            }
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float x, float y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}

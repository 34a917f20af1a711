package org.throughline.web.improvement.board.pack;

import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.web.pages.Pdf;
import org.throughline.web.pages.PdfDocuments;

/** Makes the documents that leave the service: of a frozen pack, and of minutes that were agreed. */
@Component
public class Documents {

    private static final String PACK = "improvement/board/pack-document.jte";
    private static final String MINUTES = "improvement/board/minutes-document.jte";

    private final PdfDocuments documents;

    Documents(TemplateEngine templates) {
        this.documents = new PdfDocuments(templates);
    }

    Pdf pdf(PackContent content) {
        return documents.of(PACK, Map.of("page", content, "pdf", true), content.day());
    }

    /** A page by itself, with every sign that was typed. */
    String html(PackContent content) {
        return "<!DOCTYPE html>\n"
                + documents.draw(PACK, Map.of("page", content, "pdf", false, "lacking", List.<String>of()));
    }

    public Pdf pdf(MinutesContent content) {
        return documents.of(MINUTES, Map.of("page", content), content.day());
    }
}

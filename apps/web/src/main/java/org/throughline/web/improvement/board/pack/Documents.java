package org.throughline.web.improvement.board.pack;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes the documents that leave the service: of a frozen pack, and of minutes that were agreed. */
@Component
public class Documents {

    private static final String PACK = "improvement/board/pack-document.jte";
    private static final String MINUTES = "improvement/board/minutes-document.jte";

    private final TemplateEngine templates;
    private final Typeface typeface = new Typeface();

    Documents(TemplateEngine templates) {
        this.templates = templates;
    }

    Pdf pdf(PackContent content) {
        return pdf(PACK, Map.of("page", content, "pdf", true), content.day());
    }

    /** A page by itself, with every sign that was typed. */
    String html(PackContent content) {
        return "<!DOCTYPE html>\n" + draw(PACK, Map.of("page", content, "pdf", false, "lacking", List.<String>of()));
    }

    public Pdf pdf(MinutesContent content) {
        return pdf(MINUTES, Map.of("page", content), content.day());
    }

    /** Drawn a second time where signs had to be replaced, since the document says which. */
    private Pdf pdf(String template, Map<String, Object> model, LocalDate day) {
        var first = typeface.set(draw(template, with(model, List.of())));
        var text = first.lacking().isEmpty()
                ? first.text()
                : typeface.set(draw(template, with(model, first.lacking()))).text();
        return PdfWriter.write(text, day);
    }

    private static Map<String, Object> with(Map<String, Object> model, List<String> lacking) {
        var all = new HashMap<>(model);
        all.put("lacking", lacking);
        return all;
    }

    private String draw(String template, Map<String, Object> model) {
        var page = new StringOutput();
        templates.render(template, model, page);
        return page.toString();
    }
}

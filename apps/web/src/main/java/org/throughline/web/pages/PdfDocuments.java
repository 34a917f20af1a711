package org.throughline.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes accessible PDFs of templates that draw a whole page in XHTML. Each gets a parameter {@code lacking}: the signs that
 * the typeface does not have, which the document names.
 */
public final class PdfDocuments {

    private final TemplateEngine templates;
    private final Typeface typeface = new Typeface();

    public PdfDocuments(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * Drawn a second time where signs had to be replaced, since the document says which.
     *
     * @param day on which it says it was made; the same model and day make the same bytes
     */
    public Pdf of(String template, Map<String, Object> model, LocalDate day) {
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

    /** A page as it is, with every sign that was typed. */
    public String draw(String template, Map<String, Object> model) {
        var page = new StringOutput();
        templates.render(template, model, page);
        return page.toString();
    }
}

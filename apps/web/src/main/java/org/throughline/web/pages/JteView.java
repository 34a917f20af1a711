package org.throughline.web.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.servlet.view.AbstractTemplateView;

/** One template, drawn whole before the first byte is sent, so that a page is never half an error. */
class JteView extends AbstractTemplateView {

    private final TemplateEngine engine;
    private final Frames frames;

    JteView(TemplateEngine engine, Frames frames) {
        this.engine = engine;
        this.frames = frames;
        setExposeSpringMacroHelpers(false);
    }

    @Override
    public boolean checkResource(Locale locale) {
        return engine.hasTemplate(Objects.requireNonNull(getUrl()));
    }

    @Override
    protected void renderMergedTemplateModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (!model.containsKey("frame")) model.put("frame", frames.of(request, model));
        var page = new Utf8ByteOutput();
        engine.render(Objects.requireNonNull(getUrl()), model, page);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        try (var body = response.getOutputStream()) {
            page.writeTo(body);
        }
    }
}

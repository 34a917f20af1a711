package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of each page that is drawn. */
@Component
class Frames {

    private final ObjectProvider<Visitor> visitors;

    Frames(ObjectProvider<Visitor> visitors) {
        this.visitors = visitors;
    }

    Frame of(HttpServletRequest request, Map<String, Object> model) {
        var banner = model.get("banner") instanceof String words ? words : null;
        var csrf = request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.HiddenField(token.getParameterName(), token.getToken())
                : null;
        var visitor = visitors.getIfAvailable();
        return visitor == null
                ? new Frame(null, Navigation.NONE, false, csrf, banner)
                : new Frame(
                        visitor.name(request), visitor.navigation(request), visitor.maySearch(request), csrf, banner);
    }
}

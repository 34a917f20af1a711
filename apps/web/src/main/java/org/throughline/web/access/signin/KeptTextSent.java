package org.throughline.web.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;

/** Forgets the kept text of a form once the form has been sent and its handler leads on from there. */
@Component
class KeptTextSent implements HandlerInterceptor {

    private final KeptPosts kept;

    KeptTextSent(KeptPosts kept) {
        this.kept = kept;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (fault == null && response.getStatus() / 100 == 3 && handler instanceof HandlerMethod method) {
            Routes.rule(method, KeepsText.class).ifPresent(rule -> kept.forget(request, Lapsed.form(rule, request)));
        }
    }
}

package org.throughline.web.trail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a number, which stands on its rows of the trail and on its lines of the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumbers extends OncePerRequestFilter {

    static final String KEY = "request";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(KEY, UUID.randomUUID().toString());
        try {
            chain.doFilter(request, response);
        } catch (TrailUnavailable e) { // thrown before any handler was called: by a sign-in, or by a refusal
            logger.error(e.getMessage(), e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } finally {
            MDC.remove(KEY);
        }
    }
}

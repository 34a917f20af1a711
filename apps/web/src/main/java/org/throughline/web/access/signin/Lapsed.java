package org.throughline.web.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Sights;
import org.throughline.web.access.SignedIn;
import org.throughline.web.trail.Trail;

/**
 * What happens to a request that comes without a session, with a form from an earlier one, or where a role does not
 * reach. Text typed into a form whose session has ended is kept and not lost.
 */
@Component
class Lapsed implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    private final Routes routes;
    private final KeptPosts kept;
    private final Sights sights;
    private final Trail trail;

    Lapsed(Routes routes, KeptPosts kept, Sights sights, Trail trail) {
        this.routes = routes;
        this.kept = kept;
        this.sights = sights;
        this.trail = trail;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        keep(request);
        response.sendRedirect(request.getMethod().equals("GET") ? SIGN_IN : SIGN_IN + "?again");
    }

    /** Somebody may be signed in, but the form is not one that this session handed out, or the role does not reach. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && tooMuch(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (why instanceof CsrfException && comesFromHere(request)) {
            staleForm(request, response);
            return;
        }
        if (signedIn()) {
            trail.denied(
                    sights.current().actor(),
                    request.getMethod() + " " + request.getRequestURI(),
                    null,
                    why instanceof CsrfException ? "the form came from elsewhere" : "not open to the role");
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Of a form with more files than are taken at once not even the fields can be read, its token among them. */
    private static boolean tooMuch(HttpServletRequest request) throws IOException {
        if (!FilesSent.holdsFiles(request)) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException e) {
            return true;
        }
    }

    private void staleForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = keep(request);
        if (!signedIn()) {
            response.sendRedirect(request.getRequestURI().equals("/sign-out") ? SIGN_IN : SIGN_IN + "?again");
        } else if (form.isPresent()) {
            response.sendRedirect(form.get());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<String> keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !comesFromHere(request)) {
            return Optional.empty();
        }
        return routes.handler(request)
                .flatMap(handler -> Routes.rule(handler, KeepsText.class))
                .map(rule -> form(rule, request))
                .filter(form -> kept.keep(request, form, fields(request)));
    }

    static String form(KeepsText rule, HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(rule.form())
                .buildAndExpand(Routes.variables(request))
                .encode()
                .toUriString();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return fields;
    }

    /** Whether one of our own pages sent the form, as browsers say by themselves. */
    private static boolean comesFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            // a page that sends no referrer sends the origin "null" with its forms: this header tells more
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        try {
            return request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}

package org.throughline.web.access.signin;

import java.util.function.Supplier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.throughline.web.access.Needs;
import org.throughline.web.access.NeedsSignIn;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Open;
import org.throughline.web.access.Sights;
import org.throughline.web.access.SignedIn;

/** Lets a request through to its handler by the rule that stands next to the handler; without a rule, never. */
@Component
class RouteRules implements AuthorizationManager<RequestAuthorizationContext> {

    private final Routes routes;
    private final Sights sights;

    RouteRules(Routes routes, Sights sights) {
        this.routes = routes;
        this.sights = sights;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var handler = routes.handler(context.getRequest());
        if (handler.isPresent() && isOpen(handler.get())) {
            return new AuthorizationDecision(true);
        }
        var who = authentication.get();
        if (who == null || !(who.getPrincipal() instanceof SignedIn)) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(handler.map(this::mayCall).orElse(true));
    }

    private static boolean isOpen(HandlerMethod handler) {
        return Routes.rule(handler, Open.class).isPresent()
                || ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    /** Whether the signed-in person may call it. What is about one child is judged next, by {@link ChildDoor}. */
    private boolean mayCall(HandlerMethod handler) {
        return Routes.rule(handler, NeedsSignIn.class).isPresent()
                || Routes.rule(handler, OnChild.class).isPresent()
                || Routes.rule(handler, Needs.class)
                        .map(needs -> sights.current().mayAny(needs.value()))
                        .orElse(false);
    }
}

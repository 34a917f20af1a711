package org.throughline.web.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Children;
import org.throughline.web.access.OnChild;
import org.throughline.web.access.Relation;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Verdict;
import org.throughline.web.trail.Trail;

/**
 * Stands before every handler that is about one child: asks the rule, and answers where it does not allow the act. A
 * child who is absent for this person and a child who never was get the same answer in the same steps.
 */
@Component
class ChildDoor implements HandlerInterceptor {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Sights sights;
    private final ObjectProvider<Children> children;
    private final Trail trail;

    ChildDoor(Sights sights, ObjectProvider<Children> children, Trail trail) {
        this.sights = sights;
        this.children = children;
        this.trail = trail;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var rule = handler instanceof HandlerMethod method
                ? Routes.rule(method, OnChild.class)
                : Optional.<OnChild>empty();
        return rule.isEmpty() || admit(rule.get(), request, response);
    }

    private boolean admit(OnChild rule, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var child = child(Routes.variables(request).get("child"));
        if (child == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        var who = sights.current();
        var record = children.getIfAvailable();
        var lookedUp = hidden(who, child, rule) ? NOBODY : child; // takes as long as for one who never was
        Set<Relation> relations = record == null ? Set.of() : record.relations(who, lookedUp);
        var verdict = relations.isEmpty() ? new Verdict.Absent() : who.judge(child, relations, rule.value());
        return switch (verdict) {
            case Verdict.Allowed _ -> true;
            case Verdict.NeedsReason _, Verdict.NeedsBreakGlass _ -> {
                if (!rule.asksReason()) {
                    response.sendRedirect("/children/" + child.value() + "/reason");
                }
                yield rule.asksReason();
            }
            case Verdict.Refused _ -> {
                trail.denied(who.actor(), asked(request), child, "may see the child but not do this");
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                yield false;
            }
            case Verdict.Absent _ -> {
                trail.denied(who.actor(), asked(request), child, "no such child, or none for them");
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                yield false;
            }
        };
    }

    /** Whether the child is absent for this person however they work with them. */
    private static boolean hidden(Sight who, PersonId child, OnChild rule) {
        return who.hidden().contains(child) && who.judge(child, Set.of(), rule.value()) instanceof Verdict.Absent;
    }

    private static String asked(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    private static @Nullable PersonId child(@Nullable String words) {
        try {
            return words == null ? null : new PersonId(UUID.fromString(words));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

package org.throughline.web.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.web.access.Needs;
import org.throughline.web.access.NeedsSignIn;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sight;
import org.throughline.web.access.Sights;
import org.throughline.web.access.SignedIn;
import org.throughline.web.pages.NavigationItem;
import org.throughline.web.pages.Visitor;

/** The places of the navigation: those that have a page and whose rule lets the signed-in person in. */
@Component
public class Places implements Visitor {

    private static final String SEARCH = "/children";
    private static final String NO_SCREEN_YET = "/welcome";

    private record Place(String words, String address) {}

    private static final List<Place> ALL = List.of(
            new Place("My work", "/my-work"),
            new Place("Drafts", "/drafts"),
            new Place("Children", SEARCH),
            new Place("Team", "/team"),
            new Place("Drift", "/drift"),
            new Place("To put right", "/returns/mine"),
            new Place("Oversight", "/dashboard"),
            new Place("Measures", "/measures"),
            new Place("Improvement", "/improvement"),
            new Place("Inspection rooms", "/rooms"),
            new Place("Room", "/room"),
            new Place("Data", "/loads"),
            new Place("Returns", "/returns"),
            new Place("Conflicts", "/conflicts"),
            new Place("Reasons given", "/openings"),
            new Place("Restricted records", "/restricted"),
            new Place("Trail", "/trail"),
            new Place("Accounts", "/admin/accounts"),
            new Place("Teams", "/admin/teams"),
            new Place("Roles", "/admin/roles"),
            new Place("Settings", "/settings"));

    private final SingletonSupplier<Map<String, HandlerMethod>> pages;
    private final Sights sights;
    private final Roles roles;

    Places(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping,
            Sights sights,
            Roles roles) {
        this.pages = SingletonSupplier.of(() -> pages(mapping.getObject()));
        this.sights = sights;
        this.roles = roles;
    }

    @Override
    public @Nullable String name(HttpServletRequest request) {
        return signedIn() ? sights.current().actor().name() : null;
    }

    @Override
    public List<NavigationItem> navigation(HttpServletRequest request) {
        if (!signedIn()) {
            return List.of();
        }
        var who = sights.current();
        return ALL.stream()
                .filter(place -> admits(place.address, who))
                .map(place -> new NavigationItem(
                        place.words, place.address, liesUnder(place.address, request.getRequestURI())))
                .toList();
    }

    @Override
    public boolean maySearch(HttpServletRequest request) {
        return signedIn() && admits(SEARCH, sights.current());
    }

    /** The first screen of the person's first role that has one; else the page that says there is none yet. */
    public String home(Sight who, List<String> heldInOrder) {
        return roles.all().stream()
                .filter(role -> heldInOrder.contains(role.id()))
                .map(Roles.Role::home)
                .filter(home -> admits(home, who))
                .findFirst()
                .orElse(NO_SCREEN_YET);
    }

    private static boolean liesUnder(String address, String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    private boolean admits(String address, Sight who) {
        return Optional.ofNullable(pages.obtain().get(address))
                .map(handler -> Routes.rule(handler, NeedsSignIn.class).isPresent()
                        || Routes.rule(handler, Needs.class)
                                .map(needs -> who.mayAny(needs.value()))
                                .orElse(false))
                .orElse(false);
    }

    /** Who answers each address that has no variable in it; gone through once, as there are hundreds of routes. */
    private static Map<String, HandlerMethod> pages(RequestMappingHandlerMapping mapping) {
        var pages = new HashMap<String, HandlerMethod>();
        mapping.getHandlerMethods().forEach((route, handler) -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getDirectPaths().forEach(address -> pages.put(address, handler));
            }
        });
        return Map.copyOf(pages);
    }

    private static boolean signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }
}

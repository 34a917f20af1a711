package org.throughline.web.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
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
import org.throughline.web.pages.Navigation;
import org.throughline.web.pages.NavigationItem;
import org.throughline.web.pages.Visitor;

/** The areas and places of the navigation: those that have a page and whose rule lets the signed-in person in. */
@Component
public class Places implements Visitor {

    private static final String SEARCH = "/children";
    private static final String NO_SCREEN_YET = "/welcome";

    /** @param alone what stands in the bar where it is the only place of its area that is open to a person */
    private record Place(String words, String alone, String address) {

        static Place of(String words, String address) {
            return new Place(words, words, address);
        }

        boolean holds(String path) {
            return path.equals(address) || path.startsWith(address + "/");
        }
    }

    /** What one kind of work needs, under one word of the bar. The word leads to the first of its places. */
    private record Area(String words, List<Place> places) {

        static Area of(String words, Place... places) {
            return new Area(words, List.of(places));
        }

        NavigationItem item(boolean current) {
            var first = places.getFirst();
            return new NavigationItem(places.size() == 1 ? first.alone() : words, first.address(), current);
        }
    }

    private static final List<Area> ALL = List.of(
            Area.of(
                    "My work",
                    Place.of("My work", "/my-work"),
                    Place.of("Drafts", "/drafts"),
                    Place.of("To put right", "/returns/mine")),
            Area.of(
                    "Children",
                    new Place("Search", "Children", SEARCH),
                    Place.of("Reasons given", "/openings"),
                    Place.of("Restricted records", "/restricted")),
            Area.of("Team", Place.of("Team", "/team")),
            Area.of(
                    "The service",
                    new Place("Overview", "The service", "/dashboard"),
                    Place.of("Measures", "/measures"),
                    Place.of("Performance books", "/measures/books"),
                    Place.of("Drift", "/drift")),
            Area.of("Improvement", Place.of("Improvement", "/improvement")),
            Area.of("Inspection rooms", Place.of("Inspection rooms", "/rooms")),
            Area.of("Room", Place.of("Room", "/room")),
            Area.of(
                    "Returns",
                    Place.of("Returns", "/returns"),
                    Place.of("Files loaded", "/loads"),
                    Place.of("Conflicts", "/conflicts")),
            Area.of("Trail", Place.of("Trail", "/trail")),
            Area.of(
                    "Administration",
                    Place.of("Accounts", "/admin/accounts"),
                    Place.of("Teams", "/admin/teams"),
                    Place.of("Roles", "/admin/roles"),
                    Place.of("Settings", "/settings")));

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
    public Navigation navigation(HttpServletRequest request) {
        return signedIn() ? navigation(sights.current(), request.getRequestURI()) : Navigation.NONE;
    }

    private Navigation navigation(Sight who, String path) {
        var open = ALL.stream()
                .map(area -> new Area(
                        area.words(),
                        area.places().stream()
                                .filter(place -> admits(place.address(), who))
                                .toList()))
                .filter(area -> !area.places().isEmpty())
                .toList();
        var here = open.stream()
                .flatMap(area -> area.places().stream())
                .filter(place -> place.holds(path))
                .max(Comparator.comparingInt(place -> place.address().length()));
        var within = open.stream()
                .filter(area -> here.filter(area.places()::contains).isPresent())
                .findFirst();
        // further in, pages have bars and ways back of their own
        var several = within.filter(area -> area.places().size() > 1
                && here.filter(place -> place.address().equals(path)).isPresent());
        return new Navigation(
                open.stream()
                        .map(area -> area.item(within.filter(area::equals).isPresent()))
                        .toList(),
                several.map(Area::words).orElse(""),
                several.stream()
                        .flatMap(area -> area.places().stream())
                        .map(place -> new NavigationItem(
                                place.words(), place.address(), place.address().equals(path)))
                        .toList());
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

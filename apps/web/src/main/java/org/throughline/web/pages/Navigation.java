package org.throughline.web.pages;

import java.util.List;

/**
 * Where a person may go: the areas of the bar and, on a page that is a place of an area with several, that area's places.
 *
 * @param areas in order; the one that the page lies in is marked current
 * @param area the words of the area whose places stand here, empty where none do
 * @param places of that area, in order; the page itself is marked current
 */
public record Navigation(List<NavigationItem> areas, String area, List<NavigationItem> places) {

    /** For somebody who may go nowhere. */
    public static final Navigation NONE = new Navigation(List.of(), "", List.of());

    public Navigation {
        areas = List.copyOf(areas);
        places = List.copyOf(places);
    }
}

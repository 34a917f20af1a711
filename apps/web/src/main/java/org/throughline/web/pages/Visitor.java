package org.throughline.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Who is looking at a page, and where they may go; answered by the module that knows the accounts. */
public interface Visitor {

    /** The signed-in person's name, or null where nobody is signed in. */
    @Nullable
    String name(HttpServletRequest request);

    /** The areas and places that this person's roles open; the one that the request lies in is marked current. */
    Navigation navigation(HttpServletRequest request);

    /** Whether this person may search for children. */
    boolean maySearch(HttpServletRequest request);
}

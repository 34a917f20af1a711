package org.throughline.web.oversight.pages;

import org.throughline.journey.PersonId;

/** Where links to a child lead. */
final class Addresses {

    private Addresses() {}

    static String child(PersonId child) {
        return "/children/" + child.value();
    }

    /** The form stands in the module for casework. */
    static String recordVisit(PersonId child) {
        return child(child) + "/visits/new";
    }
}

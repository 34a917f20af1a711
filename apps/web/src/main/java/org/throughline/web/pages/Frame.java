package org.throughline.web.pages;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page: who is signed in, where they may go, and what has just been done.
 *
 * @param person the name of the signed-in person, or null where nobody is
 * @param navigation the areas and places that this person's roles open; nothing else is shown
 * @param search whether this person may search for children
 * @param csrf the hidden field that each form must carry, or null where the page has no forms
 * @param banner what has just been done, in words, or null
 */
public record Frame(
        @Nullable String person,
        Navigation navigation,
        boolean search,
        @Nullable HiddenField csrf,
        @Nullable String banner) {

    /** The frame for nobody in particular, made without asking anything. */
    static Frame bare() {
        return new Frame(null, Navigation.NONE, false, null, null);
    }

    /** A hidden field of a form. */
    public record HiddenField(String name, String value) {}
}

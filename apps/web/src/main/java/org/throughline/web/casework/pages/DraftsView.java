package org.throughline.web.casework.pages;

import java.util.List;

/** One's own drafts, in finished words. */
public record DraftsView(List<Row> open, List<Row> discarded) {

    /** @param what such as "Visit to Ruby Shaw on 21 November 2026" @param begins the first words of the note */
    public record Row(String id, String what, String begins, String saved) {}
}

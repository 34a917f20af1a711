package org.throughline.returns.ssda903.child;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An SSDA903 return read for checking, with what it is compared with.
 *
 * @param children of the return
 * @param providers by their number, where a list was given
 * @param notes in plain words: what was not read, and why
 */
public record CareReturn(
        Children children, Optional<Map<String, List<Provider>>> providers, Places places, List<String> notes) {

    public CareReturn {
        notes = List.copyOf(notes);
    }
}

package org.throughline.web.casework;

import java.util.List;
import java.util.Optional;
import org.throughline.web.journeys.Profile;

/**
 * All that the form of a visit shows.
 *
 * @param draft what stands in it, saved or not yet: then its version is 0
 * @param children of the visit, in its order
 * @param siblings who may have been visited too
 * @param alsoTheirs the person's other children
 * @param begunBefore another draft about the first child, which they may rather go on with
 */
public record VisitForm(
        Draft draft,
        List<Profile> children,
        List<Profile> siblings,
        List<Profile> alsoTheirs,
        Optional<Draft> begunBefore) {

    public VisitForm {
        children = List.copyOf(children);
        siblings = List.copyOf(siblings);
        alsoTheirs = List.copyOf(alsoTheirs);
    }
}

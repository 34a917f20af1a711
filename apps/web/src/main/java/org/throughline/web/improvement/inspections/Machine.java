package org.throughline.web.improvement.inspections;

import java.util.Set;
import org.throughline.themes.Theme;

/**
 * What the machine makes of words, and of what it is not sure.
 *
 * @param unsure the polarity is of a kind that did not agree with people's often enough, and is only suggested
 * @param only the themes of which the same holds
 */
public record Machine(Said said, boolean unsure, Set<Theme> only) {

    public static final Machine SILENT = new Machine(Said.NOTHING, false, Set.of());

    public Machine {
        only = Set.copyOf(only);
    }
}

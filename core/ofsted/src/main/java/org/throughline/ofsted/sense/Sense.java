package org.throughline.ofsted.sense;

import java.util.List;
import org.throughline.themes.Theme;

/**
 * What a paragraph says.
 *
 * @param themes in the order of the vocabulary; none where no cue word stands in it
 */
public record Sense(Said<Polarity> polarity, List<Said<Theme>> themes) {

    public Sense {
        themes = List.copyOf(themes);
    }
}

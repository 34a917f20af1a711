package org.throughline.ofsted.sense;

import java.util.List;

/**
 * What is believed of a text.
 *
 * @param because the cue words that led there, as they stand in the text, each once, in order
 */
public record Said<T>(T it, Trust trust, List<String> because) {

    public Said {
        because = List.copyOf(because);
    }

    /** Whether a person should confirm it first. */
    public boolean isSuggested() {
        return trust == Trust.SUGGESTED;
    }
}

package org.throughline.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule that somebody made and the service keeps: the words are our paraphrase, never a quotation.
 *
 * @param from first day on which it is in force, inclusive; empty where we have not verified the day
 * @param paragraph as the instrument numbers it, such as "reg. 33(1)"
 */
public record Provision(
        Instrument instrument, String paragraph, Optional<LocalDate> from, String words, Verification verification) {

    public Provision {
        if (paragraph.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException("a provision names its paragraph and says what it asks");
        }
    }

    /** The source in one line, as a screen shows it. */
    public String cited() {
        return instrument.title() + ", " + paragraph;
    }
}

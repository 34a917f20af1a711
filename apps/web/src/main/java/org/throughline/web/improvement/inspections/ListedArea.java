package org.throughline.web.improvement.inspections;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.ofsted.report.Urgency;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Said.Word;

/**
 * An area for improvement as its report lists it, or as a person marked it in a letter.
 *
 * @param board it is for the safeguarding children board
 * @param place in its list, from 1
 * @param number as printed, or its place
 * @param page of the file, 0 where there is none
 * @param under the heading above it, or empty
 * @param marked a person marked it in a letter
 * @param machine the themes that the machine found
 * @param person the themes that a person gave it since, which win
 */
public record ListedArea(
        UUID id,
        UUID event,
        boolean board,
        int place,
        int number,
        String text,
        int page,
        boolean urgent,
        Urgency urgency,
        String under,
        boolean marked,
        Machine machine,
        Optional<Word> person) {

    /** The themes that hold: the person's, else the machine's. */
    public Set<Theme> themes() {
        return person.map(word -> word.said().themes()).orElse(machine.said().themes());
    }
}

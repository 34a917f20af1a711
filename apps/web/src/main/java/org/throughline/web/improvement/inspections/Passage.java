package org.throughline.web.improvement.inspections;

import java.util.Optional;
import java.util.UUID;
import org.throughline.web.improvement.inspections.Said.Word;

/**
 * A numbered paragraph of a report, or any paragraph of a letter.
 *
 * @param number as printed, 0 where none is
 * @param page of the file, 0 where the words were pasted
 * @param machine what the machine makes of it
 * @param person what a person said since, which wins
 */
public record Passage(
        UUID id,
        UUID event,
        int place,
        int number,
        boolean heading,
        String section,
        String text,
        int page,
        Machine machine,
        Optional<Word> person) {

    /** What holds: the person's word, else the machine's. */
    public Said said() {
        return person.map(Word::said).orElse(machine.said());
    }
}

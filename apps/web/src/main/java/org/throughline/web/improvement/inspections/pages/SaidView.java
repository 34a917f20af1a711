package org.throughline.web.improvement.inspections.pages;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.themes.Theme;
import org.throughline.web.improvement.inspections.Polarity;
import org.throughline.web.improvement.inspections.Said;
import org.throughline.web.improvement.inspections.Said.Word;
import org.throughline.web.pages.Days;

/**
 * What words come to, in finished words.
 *
 * @param polarity empty where nothing is said
 * @param colour the class of its tag
 * @param themes empty where none is said
 * @param by who said so: the machine, or whom and when
 * @param instead what the machine suggests where a person says something else, or null
 */
public record SaidView(
        String polarity,
        String colour,
        String themes,
        String by,
        @Nullable String instead) {

    static SaidView of(Said machine, Optional<Word> person) {
        var holds = person.map(Word::said).orElse(machine);
        return new SaidView(
                polarity(holds),
                colour(holds),
                Words.of(holds.themes()),
                person.map(word -> "Said by %s on %s".formatted(word.by(), Days.inWords(word.at())))
                        .orElse(machine.equals(Said.NOTHING) ? "" : "Suggested by the machine"),
                person.isPresent() && !machine.equals(Said.NOTHING) && !holds.equals(machine)
                        ? "The machine suggests: " + inWords(machine)
                        : null);
    }

    /** Areas have themes and no polarity. */
    static SaidView of(Set<Theme> machine, Optional<Word> person) {
        return of(new Said(Optional.empty(), machine), person);
    }

    static String inWords(Said said) {
        var themes = Words.of(said.themes());
        var polarity = polarity(said);
        return polarity.isEmpty() ? themes : themes.isEmpty() ? polarity : polarity + "; " + themes;
    }

    private static String polarity(Said said) {
        return said.polarity().map(Polarity::words).orElse("");
    }

    private static String colour(Said said) {
        return said.polarity().map(SaidView::colour).orElse("govuk-tag--grey");
    }

    static String colour(Polarity polarity) {
        return switch (polarity) {
            case STRENGTH -> "govuk-tag--green";
            case WEAKNESS -> "govuk-tag--red";
            case MIXED -> "govuk-tag--yellow";
            case AREA -> "govuk-tag--purple";
            case NEITHER -> "govuk-tag--grey";
        };
    }

    public boolean isEmpty() {
        return polarity.isEmpty() && themes.isEmpty() && by.isEmpty();
    }
}

package org.throughline.measures.counting;

import java.util.List;
import java.util.Optional;
import org.throughline.journey.Collection;
import org.throughline.law.Provision;
import org.throughline.themes.Theme;

/**
 * What a measure is, in words and signs.
 *
 * @param name in plain words, such as "Referred again within 12 months"
 * @param above what is counted above the line
 * @param below what is counted below it
 * @param source where it is defined, and how we know
 * @param asks the kind of files it is defined over
 * @param over what of a period it counts
 * @param england the latest figure published for England, where there is one that means the same
 */
public record Definition(
        MeasureCode code,
        String name,
        String above,
        String below,
        Unit unit,
        Better better,
        Provision source,
        List<Theme> themes,
        Collection asks,
        Over over,
        Optional<England> england) {

    public Definition {
        themes = List.copyOf(themes);
    }

    /** So many for each 10,000 children who live in the area, of which neither many nor few are better. */
    public static Definition rate(
            String code,
            String name,
            String above,
            Provision source,
            Theme theme,
            Collection asks,
            Over over,
            Optional<England> england) {
        return new Definition(
                new MeasureCode(code),
                name,
                above,
                "children under 18 who live in the area",
                Unit.PER_10000,
                Better.NEITHER,
                source,
                List.of(theme),
                asks,
                over,
                england);
    }
}

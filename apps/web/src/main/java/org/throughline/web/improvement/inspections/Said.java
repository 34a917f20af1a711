package org.throughline.web.improvement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.throughline.themes.Theme;

/**
 * What words of a report come to: as the machine suggests it, or as a person said.
 *
 * @param polarity empty where nothing is said
 */
public record Said(Optional<Polarity> polarity, Set<Theme> themes) {

    public static final Said NOTHING = new Said(Optional.empty(), Set.of());

    public Said {
        themes = themes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(themes));
    }

    /** A person's word, with who said it and when. */
    public record Word(Said said, Instant at, String by) {}

    /** The latest word of a person that a row holds, whose columns are called word_*; empty where there is none. */
    static Optional<Word> word(ResultSet row) throws SQLException {
        var at = row.getObject("word_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Word(
                        new Said(Polarity.named(row.getString("word_polarity")), themes(row, "word_themes")),
                        at.toInstant(),
                        row.getString("word_by")));
    }

    static Set<Theme> themes(ResultSet row, String column) throws SQLException {
        var themes = EnumSet.noneOf(Theme.class);
        Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Theme::valueOf)
                .forEach(themes::add);
        return themes;
    }

    static String[] names(Set<Theme> themes) {
        return themes.stream().map(Theme::name).toArray(String[]::new);
    }
}

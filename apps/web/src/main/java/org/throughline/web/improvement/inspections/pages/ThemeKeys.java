package org.throughline.web.improvement.inspections.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.themes.Theme;

/** Themes by the names that forms and addresses give them. */
final class ThemeKeys {

    private ThemeKeys() {}

    static Optional<Theme> named(String name) {
        return Stream.of(Theme.values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /** The part of an address that names a theme. */
    static String key(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Theme> keyed(String key) {
        return Stream.of(Theme.values()).filter(it -> key(it).equals(key)).findFirst();
    }
}

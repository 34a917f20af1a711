package org.throughline.web.improvement.inspections;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.ofsted.report.Area;
import org.throughline.ofsted.report.Finding;
import org.throughline.ofsted.sense.Senses;
import org.throughline.themes.Theme;

/** What the machine makes of the words of a report, until a person has looked. */
final class Suggested {

    private Suggested() {}

    static Machine of(Finding finding) {
        var sense = Senses.of(finding);
        var polarity = switch (sense.polarity().it()) {
            case STRENGTH -> Polarity.STRENGTH;
            case WEAKNESS -> Polarity.WEAKNESS;
            case MIXED -> Polarity.MIXED;
            case NEITHER -> Polarity.NEITHER;
        };
        return machine(Optional.of(polarity), sense.polarity().isSuggested(), sense.themes());
    }

    static Machine of(Area area) {
        return machine(Optional.empty(), false, Senses.themesOf(area));
    }

    private static Machine machine(
            Optional<Polarity> polarity, boolean unsure, List<org.throughline.ofsted.sense.Said<Theme>> read) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Set<Theme> only = EnumSet.noneOf(Theme.class);
        for (var theme : read) {
            themes.add(theme.it());
            if (theme.isSuggested()) {
                only.add(theme.it());
            }
        }
        return new Machine(new Said(polarity, themes), unsure, only);
    }
}

package org.throughline.web.people.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.journeys.Profile;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.WorkerWords;

/**
 * What a search found, in finished words.
 *
 * @param asked as it was typed
 * @param found how many, or null where nothing was asked yet
 * @param more that there are more than are shown, or null
 */
public record SearchView(
        String asked,
        @Nullable String found,
        List<Row> rows,
        @Nullable String more) {

    public record Row(String name, String ids, String address, String born, String worker) {}

    static final int SHOWN = 50;

    static SearchView nothingAsked() {
        return new SearchView("", null, List.of(), null);
    }

    /** @param profiles one more than are shown, if there are more */
    static SearchView of(String asked, List<Profile> profiles, LocalDate today) {
        var shown = profiles.stream().limit(SHOWN).toList();
        boolean more = profiles.size() > SHOWN;
        return new SearchView(
                asked,
                shown.isEmpty()
                        ? "No children found"
                        : more
                                ? "More than " + SHOWN + " children found"
                                : Days.count(shown.size(), "child", "children") + " found",
                shown.stream().map(profile -> row(profile, today)).toList(),
                more ? "The best " + SHOWN + " are shown. Add a date of birth or an id to find fewer." : null);
    }

    private static Row row(Profile profile, LocalDate today) {
        return new Row(
                profile.name(),
                String.join(", ", profile.ids()),
                "/children/" + profile.id().value(),
                IdentityBar.born(profile, today),
                profile.allocatedOn(today)
                        .map(it ->
                                WorkerWords.of(it.workerName()) + (it.teamName().isEmpty() ? "" : ", " + it.teamName()))
                        .orElse("No allocation in the loaded files"));
    }
}

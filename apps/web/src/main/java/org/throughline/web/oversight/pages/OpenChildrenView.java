package org.throughline.web.oversight.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.web.oversight.OpenChild;
import org.throughline.web.oversight.OpenChildren.Are;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Pages;
import org.throughline.web.pages.StandingWords;

/** A list of open children in finished words. */
public record OpenChildrenView(
        String title, String caption, @Nullable String behind, String found, List<Row> rows, Pages pages) {

    public record Row(
            String name,
            String knownBy,
            String address,
            String age,
            List<String> standing,
            String lastSeen,
            String worker,
            String team,
            String late) {}

    static OpenChildrenView of(
            Are are,
            String caption,
            List<OpenChild> children,
            int found,
            Pages pages,
            Map<String, String> workerNames,
            Map<String, String> teamNames,
            LocalDate today,
            Optional<String> behind) {
        return new OpenChildrenView(
                are.words(),
                caption,
                behind.orElse(null),
                found == 0 ? "No children" : Days.count(found, "child", "children"),
                children.stream()
                        .map(child -> row(child, workerNames, teamNames, today))
                        .toList(),
                pages);
    }

    private static Row row(
            OpenChild child, Map<String, String> workerNames, Map<String, String> teamNames, LocalDate today) {
        return new Row(
                child.name(),
                child.knownBy(),
                Addresses.child(child.child()),
                MyWorkView.age(child.born(), today),
                StandingWords.of(child.standing()),
                child.lastSeen().map(Days::inWords).orElse("No visit on record"),
                TeamView.workerName(child.worker(), workerNames),
                child.team().isEmpty() ? "" : teamNames.getOrDefault(child.team(), child.team()),
                child.late() == 0 ? "" : child.late() + " late");
    }
}

package org.throughline.web.access.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Children;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;
import org.throughline.web.trail.TrailSearch;

/** Searches the trail by child, person and day. Searching is itself written to the trail. */
@Controller
class TrailPage {

    private static final int MOST = 200;

    private final Sights sights;
    private final TrailSearch search;
    private final Trail trail;
    private final ObjectProvider<Children> children;

    TrailPage(Sights sights, TrailSearch search, Trail trail, ObjectProvider<Children> children) {
        this.sights = sights;
        this.search = search;
        this.trail = trail;
        this.children = children;
    }

    @Needs(Permission.READ_TRAIL)
    @GetMapping("/trail")
    @Transactional
    public String show(
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        var errors = new ArrayList<FormError>();
        var question = new TrailSearch.Question(
                child(child.strip(), errors), person, day("from", from, errors), day("to", to, errors));
        trail.read(
                sights.current().actor(),
                "trail",
                question.child().orElse(null),
                "child: %s; person: %s; from: %s; to: %s".formatted(child, person, from, to));
        var rows = errors.isEmpty() ? search.search(question, MOST) : List.<TrailSearch.Row>of();
        model.addAttribute("page", new TrailView(child, person, from, to, inWords(rows), found(rows), errors));
        return "access/trail";
    }

    private Optional<PersonId> child(String identifier, List<FormError> errors) {
        if (identifier.isEmpty()) {
            return Optional.empty();
        }
        var found = Optional.ofNullable(children.getIfAvailable()).flatMap(record -> record.withId(identifier));
        if (found.isEmpty()) {
            errors.add(new FormError("child", "No child, or more than one, has this identifier"));
        }
        return found;
    }

    private static Optional<LocalDate> day(String field, String words, List<FormError> errors) {
        var day = DayTyped.read(words);
        if (day.isEmpty() && !words.isBlank()) {
            errors.add(new FormError(field, "Enter a real date, like 27/3/2026"));
        }
        return day;
    }

    private static String found(List<TrailSearch.Row> rows) {
        return rows.size() == MOST
                ? "The newest " + MOST + " are shown. Ask for fewer days to see others."
                : Days.count(rows.size(), "entry", "entries");
    }

    private List<TrailView.Row> inWords(List<TrailSearch.Row> rows) {
        Map<PersonId, String> known = new HashMap<>();
        return rows.stream()
                .map(row -> new TrailView.Row(
                        Days.inWords(row.at()),
                        row.name(),
                        row.role(),
                        did(row.outcome()) + ": " + row.what(),
                        child(row.child(), known),
                        row.detail()))
                .toList();
    }

    private String child(@Nullable PersonId child, Map<PersonId, String> known) {
        return child == null ? "" : known.computeIfAbsent(child, it -> ChildWords.of(children, it));
    }

    private static String did(String outcome) {
        return switch (outcome) {
            case "READ" -> "Saw";
            case "WROTE" -> "Did";
            case "EXPORTED" -> "Took out";
            case "DENIED" -> "Was refused";
            default -> throw new IllegalStateException(outcome);
        };
    }
}

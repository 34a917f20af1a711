package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.themes.Theme;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.AreaLists;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.ListedArea;
import org.throughline.web.improvement.inspections.Machine;
import org.throughline.web.improvement.inspections.Marking;
import org.throughline.web.improvement.inspections.Passage;
import org.throughline.web.improvement.inspections.Passages;
import org.throughline.web.improvement.inspections.Polarity;
import org.throughline.web.improvement.inspections.Reading;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Said;

/** A person's word on a paragraph or an area, beside the machine's. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MarkPage {

    private final Sights sights;
    private final Register register;
    private final Readings readings;
    private final Passages passages;
    private final AreaLists areas;
    private final Marking marking;

    MarkPage(Sights sights, Register register, Readings readings, Passages passages, AreaLists areas, Marking marking) {
        this.sights = sights;
        this.register = register;
        this.readings = readings;
        this.passages = passages;
        this.areas = areas;
        this.marking = marking;
    }

    @GetMapping("/improvement/register/{event}/paragraphs/{paragraph}")
    String paragraph(@PathVariable UUID event, @PathVariable UUID paragraph, Model model) {
        var passage = passage(event, paragraph);
        return show(find(event), passage, typed(passage.said()), model);
    }

    @PostMapping("/improvement/register/{event}/paragraphs/{paragraph}")
    String mark(
            @PathVariable UUID event,
            @PathVariable UUID paragraph,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var passage = passage(event, paragraph);
        var typed = Typed.of(sent);
        var polarity = Polarity.named(typed.one("polarity")).filter(it -> it != Polarity.AREA || isLetter(event));
        var themes = themes(typed);
        var wrong = new Typed.Complaints();
        wrong.unless(polarity.isPresent(), "polarity", "Choose what the paragraph says");
        wrong.unless(themes.isPresent(), "themes", "Choose themes from the list");
        if (!wrong.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(find(event), passage, typed.with(wrong.found()), model);
        }
        marking.mark(sights.current().actor(), passage, new Said(polarity, themes.orElseThrow()));
        next.addFlashAttribute("banner", "Kept, with your name and the day.");
        return "redirect:%s#p-%d".formatted(Words.address(event), passage.place());
    }

    private String show(Event event, Passage passage, Typed typed, Model model) {
        model.addAttribute(
                "page",
                new MarkView(
                        "What does this paragraph say?",
                        "%s#p-%d".formatted(Words.address(event.id()), passage.place()),
                        "/improvement/register/%s/paragraphs/%s".formatted(event.id(), passage.id()),
                        passage.text(),
                        where(event, passage.number(), passage.page()),
                        machine(passage.machine()),
                        MarkView.polarities(isLetter(event.id()), typed),
                        typed));
        return "improvement/inspections/mark";
    }

    @GetMapping("/improvement/register/{event}/areas/{area}")
    String area(@PathVariable UUID event, @PathVariable UUID area, Model model) {
        var found = listed(event, area);
        return show(find(event), found, typed(new Said(Optional.empty(), found.themes())), model);
    }

    @PostMapping("/improvement/register/{event}/areas/{area}")
    String correct(
            @PathVariable UUID event,
            @PathVariable UUID area,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = listed(event, area);
        var typed = Typed.of(sent);
        var themes = themes(typed);
        if (themes.isEmpty()) {
            var wrong = new Typed.Complaints();
            wrong.unless(false, "themes", "Choose themes from the list");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(find(event), found, typed.with(wrong.found()), model);
        }
        marking.correct(sights.current().actor(), found, themes.get());
        next.addFlashAttribute("banner", "Kept, with your name and the day.");
        return "redirect:%s#area-%s".formatted(Words.address(event), area);
    }

    private String show(Event event, ListedArea area, Typed typed, Model model) {
        model.addAttribute(
                "page",
                new MarkView(
                        "What is this area for improvement about?",
                        "%s#area-%s".formatted(Words.address(event.id()), area.id()),
                        "/improvement/register/%s/areas/%s".formatted(event.id(), area.id()),
                        area.text(),
                        where(event, area.number(), area.page()),
                        machine(area.machine()),
                        List.of(),
                        typed));
        return "improvement/inspections/mark";
    }

    private static Typed typed(Said said) {
        return new Typed(
                Map.of(
                        "polarity",
                                said.polarity().map(it -> List.of(it.name())).orElse(List.of()),
                        "themes", said.themes().stream().map(Theme::name).toList()),
                List.of());
    }

    /** Empty where one of them is no theme. */
    private static Optional<Set<Theme>> themes(Typed typed) {
        var themes = EnumSet.noneOf(Theme.class);
        for (var name : typed.all("themes")) {
            var theme = ThemeKeys.named(name);
            if (theme.isEmpty()) {
                return Optional.empty();
            }
            themes.add(theme.get());
        }
        return Optional.of(themes);
    }

    private static String where(Event event, int number, int page) {
        return Words.titled(event)
                + (number > 0 ? ", number " + number : "")
                + (page > 0 ? ", " + InspectionView.pageWords(page) : "");
    }

    private static @Nullable String machine(Machine machine) {
        return machine.said().equals(Said.NOTHING) ? null : SaidView.inWords(machine);
    }

    private boolean isLetter(UUID event) {
        return readings.of(event).map(Reading::isLetter).orElse(true);
    }

    private Event find(UUID event) {
        return register.find(event).orElseThrow(InspectionPage::absent);
    }

    private Passage passage(UUID event, UUID paragraph) {
        return passages.find(event, paragraph).filter(it -> !it.heading()).orElseThrow(InspectionPage::absent);
    }

    private ListedArea listed(UUID event, UUID area) {
        return areas.find(event, area).filter(it -> !it.marked()).orElseThrow(InspectionPage::absent);
    }
}

package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Event;
import org.throughline.web.improvement.inspections.People;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.improvement.inspections.Samples;

/** Naming who took part in an event, and recording the cases that were seen. */
@Controller
@Needs(Permission.KEEP_PLAN)
class AlongsidePage {

    private final Sights sights;
    private final Register register;
    private final People people;
    private final Samples samples;
    private final KeptPosts kept;

    AlongsidePage(Sights sights, Register register, People people, Samples samples, KeptPosts kept) {
        this.sights = sights;
        this.register = register;
        this.people = people;
        this.samples = samples;
        this.kept = kept;
    }

    @GetMapping("/improvement/register/{event}/people")
    String people(@PathVariable UUID event, HttpServletRequest request, Model model) {
        return people(find(event), waiting(request), model);
    }

    @PostMapping("/improvement/register/{event}/people")
    @KeepsText(form = "/improvement/register/{event}/people")
    String addPerson(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = find(event);
        var typed = Typed.of(sent);
        var wrong = new Typed.Complaints();
        wrong.text(typed, "name", 100, "Type the person’s name");
        wrong.text(typed, "role", 100, "Type in what role, such as lead inspector");
        if (!wrong.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return people(found, typed.with(wrong.found()), model);
        }
        people.add(sights.current().actor(), typed.id(), found, typed.one("role"), typed.one("name"));
        next.addFlashAttribute("banner", typed.one("name") + " is named.");
        return "redirect:/improvement/register/%s/people".formatted(event);
    }

    @PostMapping("/improvement/register/{event}/people/take-out")
    String takePersonOut(
            @PathVariable UUID event, @RequestParam(defaultValue = "") String row, RedirectAttributes next) {
        Typed.of("row", row)
                .uuid("row")
                .ifPresent(it -> people.takeOut(sights.current().actor(), find(event), it));
        next.addFlashAttribute("banner", "Taken out. It stands under “Who changed what”.");
        return "redirect:/improvement/register/%s/people".formatted(event);
    }

    private String people(Event event, Typed typed, Model model) {
        var rows = people.of(event.id()).stream()
                .map(it -> new InspectionView.Row(it.id().toString(), it.name(), it.role()))
                .toList();
        return show(event, "people", rows, typed, model);
    }

    @GetMapping("/improvement/register/{event}/samples")
    String samples(@PathVariable UUID event, HttpServletRequest request, Model model) {
        return samples(find(event), waiting(request), model);
    }

    @PostMapping("/improvement/register/{event}/samples")
    @KeepsText(form = "/improvement/register/{event}/samples")
    String addSample(
            @PathVariable UUID event,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = find(event);
        var typed = Typed.of(sent);
        var wrong = new Typed.Complaints();
        wrong.text(typed, "drawnBy", 100, "Type who chose the cases, such as the inspectors");
        wrong.unless(typed.one("cases").matches("[1-9]\\d{0,3}"), "cases", "Type how many cases, as a number from 1");
        wrong.text(typed, "theme", 200, "Type what cases they were, such as child protection plans over two years");
        wrong.most(typed, "result", 2000);
        if (!wrong.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return samples(found, typed.with(wrong.found()), model);
        }
        samples.add(
                sights.current().actor(),
                found,
                new Samples.Sample(
                        typed.id(),
                        typed.one("drawnBy"),
                        Integer.parseInt(typed.one("cases")),
                        typed.one("theme"),
                        typed.one("result")));
        next.addFlashAttribute("banner", "The cases seen are recorded.");
        return "redirect:/improvement/register/%s/samples".formatted(event);
    }

    @PostMapping("/improvement/register/{event}/samples/take-out")
    String takeSampleOut(
            @PathVariable UUID event, @RequestParam(defaultValue = "") String row, RedirectAttributes next) {
        Typed.of("row", row)
                .uuid("row")
                .ifPresent(it -> samples.takeOut(sights.current().actor(), find(event), it));
        next.addFlashAttribute("banner", "Taken out. It stands under “Who changed what”.");
        return "redirect:/improvement/register/%s/samples".formatted(event);
    }

    private String samples(Event event, Typed typed, Model model) {
        var rows = samples.of(event.id()).stream().map(InspectionView::sample).toList();
        return show(event, "samples", rows, typed, model);
    }

    private String show(Event event, String what, List<InspectionView.Row> rows, Typed typed, Model model) {
        model.addAttribute(
                "page",
                new AddingView(
                        Words.titled(event),
                        Words.address(event.id()),
                        "/improvement/register/%s/%s".formatted(event.id(), what),
                        rows,
                        List.of(),
                        typed));
        return "improvement/inspections/" + what;
    }

    private Typed waiting(HttpServletRequest request) {
        return kept.waiting(sights.current(), request)
                .map(boxes -> new Typed(boxes, List.of()))
                .orElseGet(() -> Typed.of("id", UUID.randomUUID().toString()));
    }

    private Event find(UUID event) {
        return register.find(event).orElseThrow(InspectionPage::absent);
    }
}

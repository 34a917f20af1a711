package org.throughline.web.improvement.inspections.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.KeptPosts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.inspections.Document;
import org.throughline.web.improvement.inspections.Documents;
import org.throughline.web.improvement.inspections.Interventions;
import org.throughline.web.improvement.inspections.Readings;
import org.throughline.web.improvement.inspections.Register;
import org.throughline.web.pages.DayTyped;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Judgements over the years and across the frameworks, and how the department stood towards the authority meanwhile. */
@Controller
@Needs(Permission.SEE_PLAN)
class JudgementsPage {

    private final Sights sights;
    private final Register register;
    private final Readings readings;
    private final Documents documents;
    private final Interventions interventions;
    private final KeptPosts kept;
    private final Trail trail;
    private final Clock clock;

    JudgementsPage(
            Sights sights,
            Register register,
            Readings readings,
            Documents documents,
            Interventions interventions,
            KeptPosts kept,
            Trail trail,
            Clock clock) {
        this.sights = sights;
        this.register = register;
        this.readings = readings;
        this.documents = documents;
        this.interventions = interventions;
        this.kept = kept;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/improvement/judgements")
    @Transactional
    public String show(Model model) {
        trail.read(sights.current().actor(), "judgements over time", null, "");
        var events = register.all();
        var reports = new HashMap<UUID, Document>();
        var addresses = new HashMap<UUID, String>();
        for (var event : events) {
            documents.shown(event.id()).ifPresent(it -> reports.put(event.id(), it));
            documents
                    .of(event.id())
                    .forEach(it ->
                            addresses.put(it.id(), "%s/documents/%s".formatted(Words.address(event.id()), it.id())));
        }
        model.addAttribute(
                "page",
                JudgementsView.of(
                        events,
                        readings.judgements(),
                        reports,
                        interventions.all(),
                        addresses,
                        LocalDate.now(clock),
                        sights.current().may(Permission.KEEP_PLAN)));
        return "improvement/inspections/judgements";
    }

    @GetMapping("/improvement/register/intervention")
    @Needs(Permission.KEEP_PLAN)
    public String form(HttpServletRequest request, Model model) {
        return form(
                kept.waiting(sights.current(), request)
                        .map(boxes -> new Typed(boxes, List.of()))
                        .orElseGet(() -> Typed.of("id", UUID.randomUUID().toString())),
                model);
    }

    @PostMapping("/improvement/register/intervention")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = "/improvement/register/intervention")
    public String add(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var typed = Typed.of(sent);
        var wrong = new Typed.Complaints();
        var since = DayTyped.read(typed.one("since"));
        wrong.unless(since.isPresent(), "since", "Type the day from which it held, like 27/3/2026");
        wrong.text(typed, "status", 200, "Type what held from that day, such as statutory direction");
        wrong.text(typed, "decided", 200, "Type who decided it, such as the Secretary of State");
        wrong.text(typed, "source", 300, "Type which document says so");
        var document = typed.uuid("document").filter(it -> documents.find(it).isPresent());
        wrong.unless(typed.one("document").isEmpty() || document.isPresent(), "document", "Choose from the list");
        if (!wrong.found().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed.with(wrong.found()), model);
        }
        interventions.add(
                sights.current().actor(),
                typed.id(),
                since.orElseThrow(),
                typed.one("status"),
                typed.one("decided"),
                typed.one("source"),
                document);
        next.addFlashAttribute("banner", "Kept: “%s”.".formatted(typed.one("status")));
        return "redirect:/improvement/judgements";
    }

    @PostMapping("/improvement/register/intervention/take-out")
    @Needs(Permission.KEEP_PLAN)
    public String takeOut(@RequestParam(defaultValue = "") String row, RedirectAttributes next) {
        Typed.of("row", row)
                .uuid("row")
                .ifPresent(it -> interventions.takeOut(sights.current().actor(), it));
        next.addFlashAttribute("banner", "Taken out. It is still shown as that under the intervention.");
        return "redirect:/improvement/judgements";
    }

    private String form(Typed typed, Model model) {
        var choices = register.all().stream()
                .flatMap(event -> documents.of(event.id()).stream()
                        .map(it -> Map.entry(it.id().toString(), Words.titled(event) + ": " + it.name())))
                .map(it -> new Option(it.getKey(), it.getValue(), typed.chosen("document", it.getKey())))
                .toList();
        var standing = interventions.all().stream()
                .filter(it -> it.takenOut().isEmpty())
                .map(it -> new InspectionView.Row(
                        it.id().toString(),
                        "From " + Days.inWords(it.since()),
                        it.status() + ". Decided by " + it.decided()))
                .toList();
        model.addAttribute("page", new InterventionView(standing, choices, typed));
        return "improvement/inspections/intervention";
    }
}

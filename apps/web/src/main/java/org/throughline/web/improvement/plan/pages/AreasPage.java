package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import org.throughline.web.improvement.inspections.Areas;
import org.throughline.web.improvement.plan.Answer;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Items;
import org.throughline.web.improvement.plan.Items.Placing;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;
import org.throughline.web.trail.Trail;

/** Areas for improvement that no item answers yet, and bringing them into the plan. */
@Controller
class AreasPage {

    private final Sights sights;
    private final ImprovementPlan plan;
    private final Areas areas;
    private final Items items;
    private final KeptPosts kept;
    private final Trail trail;

    AreasPage(Sights sights, ImprovementPlan plan, Areas areas, Items items, KeptPosts kept, Trail trail) {
        this.sights = sights;
        this.plan = plan;
        this.areas = areas;
        this.items = items;
        this.kept = kept;
        this.trail = trail;
    }

    @GetMapping("/improvement/areas")
    @Needs(Permission.SEE_PLAN)
    @Transactional
    public String show(Model model) {
        return show(List.of(), List.of(), model);
    }

    private String show(List<UUID> chosen, List<FormError> errors, Model model) {
        var who = sights.current();
        trail.read(who.actor(), "areas for improvement", null, "those without an item");
        model.addAttribute("page", AreasView.of(plan.now(), who.may(Permission.KEEP_PLAN), chosen, errors));
        return "improvement/plan/areas";
    }

    /** The chosen areas, each with what it may become. */
    @GetMapping("/improvement/areas/items")
    @Needs(Permission.KEEP_PLAN)
    @Transactional
    public String place(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var fields = new Fields(kept.waiting(sights.current(), request).orElse(typed));
        var chosen = chosen(fields);
        if (chosen.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(List.of(), List.of(new FormError("areas", "Select the areas to bring into the plan")), model);
        }
        trail.read(sights.current().actor(), "areas for improvement", null, "to bring into the plan");
        return place(chosen, fields, List.of(), model);
    }

    private String place(List<Areas.Area> chosen, Fields fields, List<FormError> errors, Model model) {
        model.addAttribute("page", PlaceView.of(plan.now(), chosen, fields, errors));
        return "improvement/plan/place";
    }

    @PostMapping("/improvement/areas/items")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = "/improvement/areas/items")
    String bring(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var chosen = chosen(fields);
        if (chosen.isEmpty()) {
            throw Asking.absent();
        }
        var placings = chosen.stream().map(area -> placing(fields, area)).toList();
        return switch (items.place(sights.current(), placings)) {
            case Answer.Done(var first) -> {
                next.addFlashAttribute(
                        "banner", Days.count(placings.size(), "area is", "areas are") + " now in the plan");
                yield placings.size() == 1 ? "redirect:" + ItemAddress.of(first) : "redirect:/improvement#items";
            }
            case Answer.Refused(var errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield place(chosen, fields, errors, model);
            }
            case Answer.NotTheirs _, Answer.Absent _, Answer.Overtaken _ -> throw Asking.absent();
        };
    }

    private static Placing placing(Fields fields, Areas.Area area) {
        var joins = fields.uuid("joins-" + area.id());
        return new Placing(
                area.id(),
                joins.orElseGet(() -> PlaceView.id(fields, area)),
                joins.isPresent(),
                fields.get("title-" + area.id()),
                area.themes());
    }

    private List<Areas.Area> chosen(Fields fields) {
        return fields.uuids("areas").stream()
                .map(areas::find)
                .flatMap(Optional::stream)
                .toList();
    }
}

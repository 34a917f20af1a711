package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.Aims;
import org.throughline.web.improvement.plan.Amounts;
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.improvement.plan.Reading;
import org.throughline.web.insight.MeasuresCounted.Better;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;
import org.throughline.web.trail.Trail;

/** The measures by which an item is followed, each with baseline and target. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MeasureFormsPage {

    private static final String ITEM = "/improvement/items/{item}";

    private final Sights sights;
    private final Aims aims;
    private final ImprovementPlan plan;
    private final Asking asking;
    private final Trail trail;

    MeasureFormsPage(Sights sights, Aims aims, ImprovementPlan plan, Asking asking, Trail trail) {
        this.sights = sights;
        this.aims = aims;
        this.plan = plan;
        this.asking = asking;
        this.trail = trail;
    }

    private Map<String, Reading> measures() {
        return plan.measures().stream().collect(Collectors.toMap(Reading::measure, Function.identity()));
    }

    /** Those that can be chosen, with what they came to last. */
    @GetMapping(ITEM + "/measures/new")
    @Transactional
    public String choose(@PathVariable UUID item, Model model) {
        var was = asking.item(item);
        trail.read(sights.current().actor(), "form of the improvement plan", null, "measures to choose from");
        model.addAttribute("page", MeasuresView.of(was, plan.measures()));
        return "improvement/plan/measures";
    }

    @GetMapping(ITEM + "/measures/new/{measure}")
    String follow(@PathVariable UUID item, @PathVariable String measure, HttpServletRequest request, Model model) {
        var newest = Optional.ofNullable(measures().get(measure)).orElseThrow(Asking::absent);
        var first = Fields.of(
                "id",
                UUID.randomUUID().toString(),
                "baseline",
                newest.value()
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElse(""),
                "baselineOn",
                Days.inWords(newest.to()));
        return asking.show(request, first, (fields, trouble) -> following(item, measure, fields, trouble), model);
    }

    private FormView following(UUID item, String measure, Fields fields, Form.Trouble trouble) {
        var newest = Optional.ofNullable(measures().get(measure)).orElseThrow(Asking::absent);
        var form = new Form("Follow it by: " + newest.name(), fields, trouble)
                .about(item, asking.item(item).title())
                .says("It came to " + Amounts.of(newest) + " last.");
        trouble.errors().stream()
                .filter(error -> error.field().equals("measure"))
                .forEach(error -> form.says(error.words()));
        form.hidden("id", fields.get("id"));
        return boxes(form, newest, fields).to(ItemAddress.of(item) + "/measures/new/" + measure, "Follow this measure");
    }

    private static Form boxes(Form form, Reading newest, Fields fields) {
        if (newest.better() == Better.NEITHER) {
            form.radios(
                    "higher",
                    "Which way is better",
                    "",
                    List.of(
                            new Box.Option("yes", "Higher is better", "", fields.has("higher", "yes")),
                            new Box.Option("no", "Lower is better", "", fields.has("higher", "no"))));
        } else {
            form.says(newest.better() == Better.HIGHER ? "Higher is better." : "Lower is better.");
        }
        var unit = newest.unit().isEmpty() ? "" : " (" + newest.unit() + ")";
        return form.line("baseline", "Baseline" + unit, "Where it stood when the item began.", "5", "")
                .day("baselineOn", "Day of the baseline", "Like 27/3/2026", "")
                .line("target", "Target" + unit, "", "5", "")
                .day("targetBy", "Reached by", "The last day in time, like 27/3/2027", "");
    }

    @PostMapping(ITEM + "/measures/new/{measure}")
    @KeepsText(form = ITEM + "/measures/new/{measure}")
    String followed(
            @PathVariable UUID item,
            @PathVariable String measure,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                aims.follow(sights.current(), item, aim(fields.id(), measure, fields)),
                new Asking.Sent(
                        fields,
                        (f, t) -> following(item, measure, f, t),
                        "target",
                        "The item is followed by this measure",
                        ItemAddress.of(item) + "#measures"),
                model,
                response,
                next);
    }

    private static Aims.Aim aim(UUID followed, String measure, Fields fields) {
        Optional<Boolean> higher = fields.has("higher", "yes")
                ? Optional.of(true)
                : fields.has("higher", "no") ? Optional.of(false) : Optional.empty();
        return new Aims.Aim(
                followed,
                measure,
                higher,
                fields.number("baseline"),
                fields.day("baselineOn"),
                fields.number("target"),
                fields.day("targetBy"),
                fields.get("why"));
    }

    private Followed standing(UUID item, UUID followed) {
        return asking.item(item).measures().stream()
                .filter(it -> it.id().equals(followed))
                .findFirst()
                .orElseThrow(Asking::absent);
    }

    @GetMapping(ITEM + "/measures/{followed}")
    String change(@PathVariable UUID item, @PathVariable UUID followed, HttpServletRequest request, Model model) {
        var was = standing(item, followed);
        var first = Fields.of(
                "higher",
                was.higher() ? "yes" : "no",
                "baseline",
                was.baseline().toPlainString(),
                "baselineOn",
                Days.inWords(was.baselineOn()),
                "target",
                was.target().toPlainString(),
                "targetBy",
                Days.inWords(was.targetBy()));
        return asking.show(request, first, (fields, trouble) -> changing(item, followed, fields, trouble), model);
    }

    private FormView changing(UUID item, UUID followed, Fields fields, Form.Trouble trouble) {
        var was = standing(item, followed);
        var newest = Optional.ofNullable(measures().get(was.measure())).orElseThrow(Asking::absent);
        var form = new Form("Change the target: " + was.name(), fields, trouble)
                .about(item, asking.item(item).title())
                .says("The target stands at " + Amounts.of(was.target(), was.unit()) + " by "
                        + Days.inWords(was.targetBy()) + ". It came to " + Amounts.of(newest) + " last.");
        return boxes(form, newest, fields)
                .text("why", "Why it changes", "")
                .to(ItemAddress.of(item) + "/measures/" + followed, "Save the target");
    }

    @PostMapping(ITEM + "/measures/{followed}")
    @KeepsText(form = ITEM + "/measures/{followed}")
    String changed(
            @PathVariable UUID item,
            @PathVariable UUID followed,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var measure = standing(item, followed).measure();
        return asking.answer(
                aims.follow(sights.current(), item, aim(followed, measure, fields)),
                new Asking.Sent(
                        fields,
                        (f, t) -> changing(item, followed, f, t),
                        "target",
                        "The target is saved",
                        ItemAddress.of(item) + "#measures"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/measures/{followed}/leave")
    String leave(@PathVariable UUID item, @PathVariable UUID followed, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> leaving(item, followed, fields, trouble), model);
    }

    private FormView leaving(UUID item, UUID followed, Fields fields, Form.Trouble trouble) {
        return new Form("No longer follow: " + standing(item, followed).name(), fields, trouble)
                .about(item, asking.item(item).title())
                .text("why", "Why it is no longer followed", "It stays in the history.")
                .to(ItemAddress.of(item) + "/measures/" + followed + "/leave", "No longer follow it");
    }

    @PostMapping(ITEM + "/measures/{followed}/leave")
    @KeepsText(form = ITEM + "/measures/{followed}/leave")
    String left(
            @PathVariable UUID item,
            @PathVariable UUID followed,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                aims.leave(sights.current(), item, followed, fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> leaving(item, followed, f, t),
                        "why",
                        "The measure is no longer followed",
                        ItemAddress.of(item) + "#measures"),
                model,
                response,
                next);
    }
}

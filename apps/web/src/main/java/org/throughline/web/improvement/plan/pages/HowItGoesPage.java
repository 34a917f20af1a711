package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
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
import org.throughline.web.improvement.plan.Course;
import org.throughline.web.improvement.plan.Items;
import org.throughline.web.improvement.plan.Rating;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;

/** What is said again and again of an item: how good it is, and how it comes along. */
@Controller
@Needs(Permission.KEEP_PLAN)
class HowItGoesPage {

    private static final String ITEM = "/improvement/items/{item}";

    private final Sights sights;
    private final Items items;
    private final Asking asking;
    private final Clock clock;

    HowItGoesPage(Sights sights, Items items, Asking asking, Clock clock) {
        this.sights = sights;
        this.items = items;
        this.asking = asking;
        this.clock = clock;
    }

    private String today() {
        return Days.inWords(LocalDate.now(clock));
    }

    @GetMapping(ITEM + "/rating")
    String rating(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var was = asking.item(item).rating();
        var first = Fields.of("rating", was.map(it -> it.rating().name()).orElse(""));
        return asking.show(request, first, (fields, trouble) -> rating(item, fields, trouble), model);
    }

    private FormView rating(UUID item, Fields fields, Form.Trouble trouble) {
        return new Form("Rate this item", fields, trouble)
                .about(item, asking.item(item).title())
                .says("In the inspectors’ words: how good is practice here today? Earlier ratings stay in the history.")
                .radios("rating", "Our own rating", "", List.of(Rating.values()), Rating::name, Rating::words)
                .text(
                        "why",
                        "What it rests on",
                        "Audits, measures and what children say weigh more than what was done.")
                .to(ItemAddress.of(item) + "/rating", "Save the rating");
    }

    @PostMapping(ITEM + "/rating")
    @KeepsText(form = ITEM + "/rating")
    String rated(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var answer = items.rate(sights.current(), item, fields.one("rating", Rating.values()), fields.get("why"));
        return asking.answer(
                answer,
                new Asking.Sent(
                        fields, (f, t) -> rating(item, f, t), "rating", "The rating is saved", ItemAddress.of(item)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/progress")
    String progress(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var first = Fields.of("id", UUID.randomUUID().toString(), "on", today());
        return asking.show(request, first, (fields, trouble) -> progress(item, fields, trouble), model);
    }

    private FormView progress(UUID item, Fields fields, Form.Trouble trouble) {
        return new Form("Say how it comes along", fields, trouble)
                .about(item, asking.item(item).title())
                .says("What was said before stays as it is: this is said of another day.")
                .hidden("id", fields.get("id"))
                .day("on", "As at", "Like 27/3/2026", "")
                .radios("course", "How it is coming along", "", List.of(Course.values()), Course::name, Course::words)
                .text("done", "What was done", "")
                .text(
                        "difference",
                        "What difference it made for children",
                        "Leave it empty where nobody knows yet: the item then says so.")
                .to(ItemAddress.of(item) + "/progress", "Save");
    }

    @PostMapping(ITEM + "/progress")
    @KeepsText(form = ITEM + "/progress")
    String progressed(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var answer = items.progress(
                sights.current(),
                item,
                fields.id(),
                fields.day("on"),
                fields.one("course", Course.values()),
                fields.get("done"),
                fields.get("difference"));
        return asking.answer(
                answer,
                new Asking.Sent(
                        fields, (f, t) -> progress(item, f, t), "on", "What you said is saved", ItemAddress.of(item)),
                model,
                response,
                next);
    }
}

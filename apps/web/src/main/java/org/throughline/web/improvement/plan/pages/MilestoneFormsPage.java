package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.throughline.web.improvement.plan.Aims;
import org.throughline.web.improvement.plan.Milestone;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;

/** The milestones of an item. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MilestoneFormsPage {

    private static final String ITEM = "/improvement/items/{item}";

    private final Sights sights;
    private final Aims aims;
    private final Asking asking;
    private final Clock clock;

    MilestoneFormsPage(Sights sights, Aims aims, Asking asking, Clock clock) {
        this.sights = sights;
        this.aims = aims;
        this.asking = asking;
        this.clock = clock;
    }

    private Milestone milestone(UUID item, UUID milestone) {
        return asking.item(item).milestones().stream()
                .filter(it -> it.id().equals(milestone))
                .findFirst()
                .orElseThrow(Asking::absent);
    }

    @GetMapping(ITEM + "/milestones/new")
    String set(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var first = Fields.of("id", UUID.randomUUID().toString());
        return asking.show(request, first, (fields, trouble) -> setting(item, fields, trouble), model);
    }

    private FormView setting(UUID item, Fields fields, Form.Trouble trouble) {
        return new Form("Set a milestone", fields, trouble)
                .about(item, asking.item(item).title())
                .hidden("id", fields.get("id"))
                .line("what", "What will be seen", "Such as: every worker has been supervised in the last month.", "")
                .day("due", "By when", "Like 27/3/2027", "")
                .to(ItemAddress.of(item) + "/milestones/new", "Set the milestone");
    }

    @PostMapping(ITEM + "/milestones/new")
    @KeepsText(form = ITEM + "/milestones/new")
    String isSet(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                aims.milestone(sights.current(), item, fields.id(), fields.get("what"), fields.day("due"), ""),
                new Asking.Sent(
                        fields,
                        (f, t) -> setting(item, f, t),
                        "what",
                        "The milestone is set",
                        ItemAddress.of(item) + "#milestones"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/milestones/{milestone}")
    String move(@PathVariable UUID item, @PathVariable UUID milestone, HttpServletRequest request, Model model) {
        var was = milestone(item, milestone);
        var first = Fields.of("what", was.what(), "due", Days.inWords(was.due()));
        return asking.show(request, first, (fields, trouble) -> moving(item, milestone, fields, trouble), model);
    }

    private FormView moving(UUID item, UUID milestone, Fields fields, Form.Trouble trouble) {
        milestone(item, milestone);
        return new Form("Move a milestone", fields, trouble)
                .about(item, asking.item(item).title())
                .line("what", "What will be seen", "", "")
                .day("due", "By when", "Like 27/3/2027", "")
                .text("why", "Why it changes", "")
                .to(ItemAddress.of(item) + "/milestones/" + milestone, "Save the milestone");
    }

    @PostMapping(ITEM + "/milestones/{milestone}")
    @KeepsText(form = ITEM + "/milestones/{milestone}")
    String moved(
            @PathVariable UUID item,
            @PathVariable UUID milestone,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        milestone(item, milestone);
        var fields = new Fields(typed);
        return asking.answer(
                aims.milestone(
                        sights.current(), item, milestone, fields.get("what"), fields.day("due"), fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> moving(item, milestone, f, t),
                        "what",
                        "The milestone is saved",
                        ItemAddress.of(item) + "#milestones"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/milestones/{milestone}/reached")
    String reach(@PathVariable UUID item, @PathVariable UUID milestone, HttpServletRequest request, Model model) {
        var first = Fields.of("on", Days.inWords(LocalDate.now(clock)));
        return asking.show(request, first, (fields, trouble) -> reaching(item, milestone, fields, trouble), model);
    }

    private FormView reaching(UUID item, UUID milestone, Fields fields, Form.Trouble trouble) {
        return new Form("This milestone is reached", fields, trouble)
                .about(item, asking.item(item).title())
                .quotes(milestone(item, milestone).what())
                .day("on", "Day on which it was reached", "Like 27/3/2026", "")
                .text("words", "How it is seen that it was reached", "")
                .to(ItemAddress.of(item) + "/milestones/" + milestone + "/reached", "Save as reached");
    }

    @PostMapping(ITEM + "/milestones/{milestone}/reached")
    @KeepsText(form = ITEM + "/milestones/{milestone}/reached")
    String reached(
            @PathVariable UUID item,
            @PathVariable UUID milestone,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                aims.reach(sights.current(), item, milestone, fields.day("on"), fields.get("words")),
                new Asking.Sent(
                        fields,
                        (f, t) -> reaching(item, milestone, f, t),
                        "on",
                        "The milestone is reached",
                        ItemAddress.of(item) + "#milestones"),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/milestones/{milestone}/drop")
    String drop(@PathVariable UUID item, @PathVariable UUID milestone, HttpServletRequest request, Model model) {
        return asking.show(
                request, Fields.of(), (fields, trouble) -> dropping(item, milestone, fields, trouble), model);
    }

    private FormView dropping(UUID item, UUID milestone, Fields fields, Form.Trouble trouble) {
        return new Form("This milestone is no longer needed", fields, trouble)
                .about(item, asking.item(item).title())
                .quotes(milestone(item, milestone).what())
                .text("why", "Why it is no longer needed", "")
                .to(ItemAddress.of(item) + "/milestones/" + milestone + "/drop", "Save");
    }

    @PostMapping(ITEM + "/milestones/{milestone}/drop")
    @KeepsText(form = ITEM + "/milestones/{milestone}/drop")
    String dropped(
            @PathVariable UUID item,
            @PathVariable UUID milestone,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                aims.dropMilestone(sights.current(), item, milestone, fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> dropping(item, milestone, f, t),
                        "why",
                        "The milestone is no longer needed. It stays to be read.",
                        ItemAddress.of(item) + "#milestones"),
                model,
                response,
                next);
    }
}

package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import org.throughline.web.improvement.plan.Followed;
import org.throughline.web.improvement.plan.Item;
import org.throughline.web.improvement.plan.Reviews;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;

/** Sending an item to impact review, deciding it, and opening an item again. */
@Controller
class ReviewFormsPage {

    private static final String ITEM = "/improvement/items/{item}";

    private final Sights sights;
    private final Reviews reviews;
    private final Asking asking;

    ReviewFormsPage(Sights sights, Reviews reviews, Asking asking) {
        this.sights = sights;
        this.reviews = reviews;
        this.asking = asking;
    }

    @GetMapping(ITEM + "/review")
    @Needs(Permission.KEEP_PLAN)
    String send(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var first = asking.item(item)
                .review()
                .map(it -> Fields.of("on", Days.inWords(it.on()), "how", it.how()))
                .orElseGet(Fields::of);
        return asking.show(request, first, (fields, trouble) -> sending(item, fields, trouble), model);
    }

    private FormView sending(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        return new Form("Impact review", fields, trouble)
                .about(item, was.title())
                .says("Everything was done. Choose a day far enough away for children to notice, and say how it will be"
                        + " seen.")
                .seen(was.version())
                .day(
                        "on",
                        "Day of the impact review",
                        "Like 27/3/2027. It can be decided on that day and after it.",
                        was.review().map(it -> Days.inWords(it.on())).orElse(""))
                .text(
                        "how",
                        "How it will be seen",
                        "Such as: audit of 20 records by somebody outside the team, and the measure at its target.",
                        4,
                        was.review().map(it -> it.how()).orElse(""))
                .to(ItemAddress.of(item) + "/review", "Send it to impact review");
    }

    @PostMapping(ITEM + "/review")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = ITEM + "/review")
    String sent(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                reviews.send(sights.current(), item, fields.seen(), fields.day("on"), fields.get("how")),
                new Asking.Sent(
                        fields, (f, t) -> sending(item, f, t), "on", "The item is under impact review", after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/decision")
    @Needs(Permission.DECIDE_PLAN)
    String decide(@PathVariable UUID item, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> deciding(item, fields, trouble), model);
    }

    private FormView deciding(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        var form = new Form("Decide the impact review", fields, trouble).about(item, was.title());
        was.review()
                .ifPresent(it -> form.says(
                        "To be decided from " + Days.inWords(it.on()) + ". It is to be shown so: " + it.how()));
        if (!was.outcome().isEmpty()) {
            form.says("What was to be different for children: " + was.outcome());
        }
        missed(was).ifPresent(form::says);
        return form.seen(was.version())
                .radios(
                        "works",
                        "What did it come to?",
                        "",
                        List.of(
                                new Box.Option(
                                        "yes",
                                        "It was shown to work",
                                        "Children are better served, and the evidence below shows it.",
                                        fields.has("works", "yes")),
                                new Box.Option(
                                        "no",
                                        "It goes back",
                                        "It was done, and it is not shown that it made the difference.",
                                        fields.has("works", "no"))))
                .ticks("evidence", "Evidence that it rests on", "", evidence(was, fields))
                .text("why", "Why", "What the decision rests on, in words that the board and inspectors will read.")
                .to(ItemAddress.of(item) + "/decision", "Save the decision");
    }

    private static Optional<String> missed(Item item) {
        var below = item.measures().stream()
                .filter(it -> it.standing() != Followed.Standing.REACHED)
                .map(it -> it.name() + " (" + it.standing().words() + ")")
                .toList();
        return below.isEmpty()
                ? Optional.empty()
                : Optional.of("Measures that have not reached their target: " + String.join(", ", below) + ".");
    }

    private static List<Box.Option> evidence(Item item, Fields fields) {
        return item.standingEvidence().stream()
                .map(it -> new Box.Option(
                        it.id().toString(),
                        it.kind().words() + ": " + it.what(),
                        it.shows() + ItemView.cases(it) + ", " + Days.inWords(it.on()),
                        fields.has("evidence", it.id().toString())))
                .toList();
    }

    @PostMapping(ITEM + "/decision")
    @Needs(Permission.DECIDE_PLAN)
    @KeepsText(form = ITEM + "/decision")
    String decided(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        Optional<Boolean> works = fields.has("works", "yes")
                ? Optional.of(true)
                : fields.has("works", "no") ? Optional.of(false) : Optional.empty();
        return asking.answer(
                reviews.decide(
                        sights.current(),
                        item,
                        fields.seen(),
                        new Reviews.Decided(works, fields.get("why"), fields.uuids("evidence"))),
                new Asking.Sent(fields, (f, t) -> deciding(item, f, t), "works", "The decision is saved", after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/reopen")
    @Needs(Permission.KEEP_PLAN)
    String reopen(@PathVariable UUID item, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> reopening(item, fields, trouble), model);
    }

    private FormView reopening(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        return new Form("Open this item again", fields, trouble)
                .about(item, was.title())
                .says("It was shown to work. Its history stays, with the decision.")
                .seen(was.version())
                .text("why", "Why it is opened again", "Such as: the audit of March found the old practice.")
                .to(ItemAddress.of(item) + "/reopen", "Open it again");
    }

    @PostMapping(ITEM + "/reopen")
    @Needs(Permission.KEEP_PLAN)
    @KeepsText(form = ITEM + "/reopen")
    String reopened(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                reviews.reopen(sights.current(), item, fields.seen(), fields.get("why")),
                new Asking.Sent(fields, (f, t) -> reopening(item, f, t), "why", "The item is open again", after(item)),
                model,
                response,
                next);
    }

    private static String after(UUID item) {
        return ItemAddress.of(item) + "#review";
    }
}

package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.themes.Theme;
import org.throughline.web.access.KeepsText;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.plan.Items;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.pages.Fields;

/** An item as a whole: making one from elsewhere, its words, its owner, and taking it out of the plan. */
@Controller
@Needs(Permission.KEEP_PLAN)
class ItemFormsPage {

    private static final String ITEM = "/improvement/items/{item}";

    private final Sights sights;
    private final Items items;
    private final Owners owners;
    private final Asking asking;

    ItemFormsPage(Sights sights, Items items, Owners owners, Asking asking) {
        this.sights = sights;
        this.items = items;
        this.owners = owners;
        this.asking = asking;
    }

    @GetMapping("/improvement/items/new")
    String make(HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of("id", UUID.randomUUID().toString()), ItemFormsPage::making, model);
    }

    private static FormView making(Fields fields, Form.Trouble trouble) {
        return new Form("Add an item from elsewhere", fields, trouble)
                .says(
                        "Areas for improvement of inspections come into the plan by themselves. This is for what a letter, an"
                                + " audit, a complaint or your own eyes have shown.")
                .hidden("id", fields.get("id"))
                .line("title", "Title", "", "")
                .line("from", "Where it is from", "Such as minister’s letter, or audit of supervision.", "")
                .day("on", "Day of that", "Like 27/3/2026", "")
                .text("text", "What is to improve", "")
                .themes()
                .to("/improvement/items/new", "Add the item");
    }

    @PostMapping("/improvement/items/new")
    @KeepsText(form = "/improvement/items/new")
    String made(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var id = fields.id();
        var answer = items.open(
                sights.current(),
                id,
                fields.get("title"),
                fields.themes("themes"),
                fields.get("from"),
                fields.day("on"),
                fields.get("text"));
        return asking.answer(
                answer,
                new Asking.Sent(fields, ItemFormsPage::making, "title", "The item is in the plan", ItemAddress.of(id)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/words")
    String words(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var was = asking.item(item);
        var first = Fields.of("title", was.title(), "outcome", was.outcome())
                .with("themes", was.themes().stream().map(Theme::name).toList());
        return asking.show(request, first, (fields, trouble) -> words(item, fields, trouble), model);
    }

    private FormView words(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        var form = new Form("What the item is about", fields, trouble).about(item, was.title());
        was.sources().forEach(source -> form.quotes(source.text()));
        return form.seen(was.version())
                .line("title", "Title", "", was.title())
                .text(
                        "outcome",
                        "What will be different for children",
                        "Not what will be done, but what children and families will notice when it has worked.",
                        4,
                        was.outcome())
                .themes()
                .to(ItemAddress.of(item) + "/words", "Save");
    }

    @PostMapping(ITEM + "/words")
    @KeepsText(form = ITEM + "/words")
    String described(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var answer = items.describe(
                sights.current(),
                item,
                fields.seen(),
                fields.get("title"),
                fields.get("outcome"),
                fields.themes("themes"));
        return asking.answer(
                answer,
                new Asking.Sent(
                        fields, (f, t) -> words(item, f, t), "title", "The item is saved", ItemAddress.of(item)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/owner")
    String owner(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var typed = Owners.typed(asking.item(item).owner());
        var first = Fields.of("owner", typed[0], "ownerName", typed[1], "ownerRole", typed[2]);
        return asking.show(request, first, (fields, trouble) -> owner(item, fields, trouble), model);
    }

    private FormView owner(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        var form = new Form("Who owns this item", fields, trouble)
                .about(item, was.title())
                .says(
                        "The owner answers for the item to the board. Somebody else decides whether it was shown to work.")
                .seen(was.version());
        return owners.boxes(form, fields, "Owner", was.owner().map(Owner::words).orElse("nobody"))
                .to(ItemAddress.of(item) + "/owner", "Save the owner");
    }

    @PostMapping(ITEM + "/owner")
    @KeepsText(form = ITEM + "/owner")
    String owned(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var named = owners.read(fields);
        return asking.answer(
                named.errors(),
                () -> items.own(sights.current(), item, fields.seen(), named.owner()),
                new Asking.Sent(
                        fields, (f, t) -> owner(item, f, t), "owner", "The owner is saved", ItemAddress.of(item)),
                model,
                response,
                next);
    }

    @GetMapping(ITEM + "/take-out")
    String takeOut(@PathVariable UUID item, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> takeOut(item, fields, trouble), model);
    }

    private FormView takeOut(UUID item, Fields fields, Form.Trouble trouble) {
        var was = asking.item(item);
        return new Form("Take this item out of the plan", fields, trouble)
                .about(item, was.title())
                .says(
                        "Its history stays, and plans of earlier days still hold it. Areas for improvement that it answers"
                                + " will be without an item again.")
                .seen(was.version())
                .text("why", "Why it is taken out", "Such as: made twice.")
                .to(ItemAddress.of(item) + "/take-out", "Take it out");
    }

    @PostMapping(ITEM + "/take-out")
    @KeepsText(form = ITEM + "/take-out")
    String tookOut(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                items.takeOut(sights.current(), item, fields.seen(), fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> takeOut(item, f, t),
                        "why",
                        "The item is no longer in the plan. Its history stays.",
                        ItemAddress.of(item)),
                model,
                response,
                next);
    }
}

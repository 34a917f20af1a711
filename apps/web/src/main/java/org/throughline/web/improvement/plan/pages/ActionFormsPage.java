package org.throughline.web.improvement.plan.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import org.throughline.web.improvement.plan.Action;
import org.throughline.web.improvement.plan.Actions;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Fields;

/** Adding an action, saying how it comes along, and what else becomes of one. */
@Controller
@Needs(Permission.KEEP_PLAN)
class ActionFormsPage {

    private static final String ITEM = "/improvement/items/{item}";
    private static final String ACTION = ITEM + "/actions/{action}";

    private final Sights sights;
    private final Actions actions;
    private final Owners owners;
    private final Asking asking;
    private final Clock clock;

    ActionFormsPage(Sights sights, Actions actions, Owners owners, Asking asking, Clock clock) {
        this.sights = sights;
        this.actions = actions;
        this.owners = owners;
        this.asking = asking;
        this.clock = clock;
    }

    private Action action(UUID item, UUID action) {
        return asking.item(item).action(action).orElseThrow(Asking::absent);
    }

    @GetMapping(ITEM + "/actions/new")
    String add(@PathVariable UUID item, HttpServletRequest request, Model model) {
        var first = Fields.of("id", UUID.randomUUID().toString());
        return asking.show(request, first, (fields, trouble) -> adding(item, fields, trouble), model);
    }

    private FormView adding(UUID item, Fields fields, Form.Trouble trouble) {
        var form = new Form("Add an action", fields, trouble)
                .about(item, asking.item(item).title())
                .hidden("id", fields.get("id"))
                .text("what", "What is to be done", "So that anybody can see whether it was done.", 3, "");
        owners.boxes(form, fields, "Who does it", "").day("due", "By when", "The last day in time, like 27/3/2027", "");
        if (!trouble.at("late").isEmpty() || !fields.get("late").isEmpty()) {
            form.line("late", "Why it is entered after its day", "", "");
        }
        return form.to(ItemAddress.of(item) + "/actions/new", "Add the action");
    }

    @PostMapping(ITEM + "/actions/new")
    @KeepsText(form = ITEM + "/actions/new")
    String added(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var named = owners.read(fields);
        var asked = new Actions.Asked(
                fields.id(), fields.get("what"), named.owner(), fields.day("due"), fields.get("late"), "");
        return asking.answer(
                named.errors(),
                () -> actions.add(sights.current(), item, asked),
                new Asking.Sent(fields, (f, t) -> adding(item, f, t), "what", "The action is added", after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ACTION + "/change")
    String change(@PathVariable UUID item, @PathVariable UUID action, HttpServletRequest request, Model model) {
        var was = action(item, action);
        var owner = Owners.typed(Optional.of(was.owner()));
        var first = Fields.of(
                "what",
                was.what(),
                "owner",
                owner[0],
                "ownerName",
                owner[1],
                "ownerRole",
                owner[2],
                "due",
                Days.inWords(was.due()));
        return asking.show(request, first, (fields, trouble) -> changing(item, action, fields, trouble), model);
    }

    private FormView changing(UUID item, UUID action, Fields fields, Form.Trouble trouble) {
        var was = action(item, action);
        var form = new Form("Change an action", fields, trouble)
                .about(item, asking.item(item).title())
                .seen(was.version())
                .text("what", "What is to be done", "", 3, was.what());
        return owners.boxes(form, fields, "Who does it", was.owner().words())
                .day("due", "By when", "The last day in time, like 27/3/2027", Days.inWords(was.due()))
                .text("why", "Why the day or the owner changes", "Asked for where either does.", 3, "")
                .to(ItemAddress.of(item) + "/actions/" + action + "/change", "Save the action");
    }

    @PostMapping(ACTION + "/change")
    @KeepsText(form = ACTION + "/change")
    String changed(
            @PathVariable UUID item,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        var named = owners.read(fields);
        return asking.answer(
                named.errors(),
                () -> actions.change(
                        sights.current(),
                        item,
                        action,
                        fields.seen(),
                        fields.get("what"),
                        named.owner(),
                        fields.day("due"),
                        fields.get("why")),
                new Asking.Sent(
                        fields, (f, t) -> changing(item, action, f, t), "what", "The action is saved", after(item)),
                model,
                response,
                next);
    }

    /** Open to whoever sees the plan: whether the action is theirs is judged by the plan itself. */
    @GetMapping(ACTION + "/note")
    @Needs(Permission.SEE_PLAN)
    String note(@PathVariable UUID item, @PathVariable UUID action, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> noting(item, action, fields, trouble), model);
    }

    private FormView noting(UUID item, UUID action, Fields fields, Form.Trouble trouble) {
        return about(new Form("Say how an action comes along", fields, trouble), item, action)
                .text("words", "How it is coming along", "")
                .to(ItemAddress.of(item) + "/actions/" + action + "/note", "Save");
    }

    @PostMapping(ACTION + "/note")
    @Needs(Permission.SEE_PLAN)
    @KeepsText(form = ACTION + "/note")
    String noted(
            @PathVariable UUID item,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                actions.note(sights.current(), item, action, fields.get("words")),
                new Asking.Sent(
                        fields, (f, t) -> noting(item, action, f, t), "words", "What you said is saved", after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ACTION + "/done")
    @Needs(Permission.SEE_PLAN)
    String done(@PathVariable UUID item, @PathVariable UUID action, HttpServletRequest request, Model model) {
        var first = Fields.of("on", Days.inWords(LocalDate.now(clock)));
        return asking.show(request, first, (fields, trouble) -> doing(item, action, fields, trouble), model);
    }

    private FormView doing(UUID item, UUID action, Fields fields, Form.Trouble trouble) {
        return about(new Form("This action is done", fields, trouble), item, action)
                .says("That it was done does not say that it worked: that is shown by evidence, later.")
                .day("on", "Day on which it was done", "Like 27/3/2026", "")
                .text("words", "What was done", "")
                .to(ItemAddress.of(item) + "/actions/" + action + "/done", "Save as done");
    }

    @PostMapping(ACTION + "/done")
    @Needs(Permission.SEE_PLAN)
    @KeepsText(form = ACTION + "/done")
    String isDone(
            @PathVariable UUID item,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                actions.done(sights.current(), item, action, fields.day("on"), fields.get("words")),
                new Asking.Sent(fields, (f, t) -> doing(item, action, f, t), "on", "The action is done", after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ACTION + "/drop")
    String drop(@PathVariable UUID item, @PathVariable UUID action, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> dropping(item, action, fields, trouble), model);
    }

    private FormView dropping(UUID item, UUID action, Fields fields, Form.Trouble trouble) {
        return about(new Form("This action is no longer needed", fields, trouble), item, action)
                .text("why", "Why it is no longer needed", "")
                .to(ItemAddress.of(item) + "/actions/" + action + "/drop", "Save");
    }

    @PostMapping(ACTION + "/drop")
    @KeepsText(form = ACTION + "/drop")
    String dropped(
            @PathVariable UUID item,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                actions.drop(sights.current(), item, action, fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> dropping(item, action, f, t),
                        "why",
                        "The action is no longer needed. It stays to be read.",
                        after(item)),
                model,
                response,
                next);
    }

    @GetMapping(ACTION + "/reopen")
    String reopen(@PathVariable UUID item, @PathVariable UUID action, HttpServletRequest request, Model model) {
        return asking.show(request, Fields.of(), (fields, trouble) -> reopening(item, action, fields, trouble), model);
    }

    private FormView reopening(UUID item, UUID action, Fields fields, Form.Trouble trouble) {
        return about(new Form("Open this action again", fields, trouble), item, action)
                .text("why", "Why it is opened again", "")
                .to(ItemAddress.of(item) + "/actions/" + action + "/reopen", "Open it again");
    }

    @PostMapping(ACTION + "/reopen")
    @KeepsText(form = ACTION + "/reopen")
    String reopened(
            @PathVariable UUID item,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var fields = new Fields(typed);
        return asking.answer(
                actions.reopen(sights.current(), item, action, fields.get("why")),
                new Asking.Sent(
                        fields,
                        (f, t) -> reopening(item, action, f, t),
                        "why",
                        "The action is open again",
                        after(item)),
                model,
                response,
                next);
    }

    private Form about(Form form, UUID item, UUID action) {
        var was = action(item, action);
        return form.about(item, asking.item(item).title())
                .quotes(was.what() + "\n" + was.owner().words() + ", due " + Days.inWords(was.due()));
    }

    private static String after(UUID item) {
        return ItemAddress.of(item) + "#actions";
    }
}

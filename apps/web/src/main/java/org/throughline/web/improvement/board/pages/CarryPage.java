package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Sights;
import org.throughline.web.improvement.board.Carrying;
import org.throughline.web.improvement.board.Decision;
import org.throughline.web.improvement.board.Decisions;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.improvement.plan.ImprovementPlan;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Making a decision of the board an action of the plan. */
@Controller
@Needs(Permission.KEEP_PLAN)
class CarryPage {

    private static final String TEMPLATE = "improvement/board/carry";

    private final Sights sights;
    private final Boards boards;
    private final Decisions decisions;
    private final Carrying carrying;
    private final ImprovementPlan plan;
    private final Members members;
    private final Accounts accounts;
    private final Trail trail;

    CarryPage(
            Sights sights,
            Boards boards,
            Decisions decisions,
            Carrying carrying,
            ImprovementPlan plan,
            Members members,
            Accounts accounts,
            Trail trail) {
        this.sights = sights;
        this.boards = boards;
        this.decisions = decisions;
        this.carrying = carrying;
        this.plan = plan;
        this.members = members;
        this.accounts = accounts;
        this.trail = trail;
    }

    @GetMapping(Boards.HOME + "/decisions/{decision}/action")
    @Transactional
    public String ask(@PathVariable UUID decision, Model model) {
        var found = decisions.find(decision).orElseThrow(Boards::absent);
        trail.read(sights.current().actor(), "form to carry a decision of the board into the plan", null, "");
        model.addAttribute(
                "page", form(found, Form.of("id", UUID.randomUUID().toString(), "what", found.what()), model));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/decisions/{decision}/action")
    public String carry(
            @PathVariable UUID decision,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = decisions.find(decision).orElseThrow(Boards::absent);
        var sent = Form.sent(fields);
        var kept = carrying.carry(
                sights.current(),
                found,
                new Carrying.Sent(
                        Typed.id(sent.value("id")),
                        sent.value("item"),
                        sent.value("what"),
                        sent.value("owner"),
                        sent.value("name"),
                        sent.value("role"),
                        sent.value("due"),
                        sent.value("late")));
        return Boards.answer(
                kept,
                "The decision is an action of the plan now.",
                Boards.address(found.meeting()) + "#decisions",
                next,
                errors -> form(found, sent.with(errors), model),
                TEMPLATE,
                model,
                response);
    }

    private FormView form(Decision decision, Form form, Model model) {
        model.addAttribute("decision", decision.what());
        var items = Stream.concat(
                        Stream.of(new Option("", "Select an item")),
                        plan.now().open().stream()
                                .map(item -> new Option(item.id().toString(), item.number() + ". " + item.title())))
                .toList();
        var owners = Stream.of(
                        Stream.of(new Option("", "Somebody else, named below")),
                        members.all().stream()
                                .map(member -> new Option(
                                        "member:" + member.id(),
                                        "%s, %s, of the board".formatted(member.name(), member.role()))),
                        accounts.all().stream()
                                .filter(account -> !account.disabled())
                                .map(account -> new Option("account:" + account.id(), account.name())))
                .flatMap(it -> it)
                .toList();
        return new FormView(
                "Make it an action of the plan",
                Boards.name(boards.meeting(decision.meeting())),
                Boards.address(decision.meeting()),
                "The meeting",
                Boards.HOME + "/decisions/" + decision.id() + "/action",
                form,
                Map.of("item", items, "owner", owners));
    }
}

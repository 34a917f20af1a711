package org.throughline.web.improvement.board.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.throughline.web.improvement.board.Member;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.board.Typed;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Option;
import org.throughline.web.trail.Trail;

/** Putting down who sits on the board. */
@Controller
@Needs(Permission.KEEP_PLAN)
class MembersPage {

    private static final String TEMPLATE = "improvement/board/member";
    private static final String NEW = Boards.HOME + "/members/new";

    private final Sights sights;
    private final Members members;
    private final Accounts accounts;
    private final Trail trail;

    MembersPage(Sights sights, Members members, Accounts accounts, Trail trail) {
        this.sights = sights;
        this.members = members;
        this.accounts = accounts;
        this.trail = trail;
    }

    @GetMapping(NEW)
    @Transactional
    public String ask(Model model) {
        trail.read(sights.current().actor(), "form of a new member of the board", null, "");
        model.addAttribute("changes", List.of());
        model.addAttribute(
                "page",
                form("Add a member", NEW, Form.of("id", UUID.randomUUID().toString())));
        return TEMPLATE;
    }

    @PostMapping(NEW)
    public String add(
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        model.addAttribute("changes", List.of());
        return keep(
                "Add a member", NEW, Typed.id(fields.getOrDefault("id", "")), Form.sent(fields), model, response, next);
    }

    @GetMapping(Boards.HOME + "/members/{member}")
    @Transactional
    public String ask(@PathVariable UUID member, Model model) {
        var found = members.find(member).orElseThrow(Boards::absent);
        trail.read(sights.current().actor(), "member of the board", null, found.name());
        model.addAttribute("changes", changes(member));
        model.addAttribute(
                "page",
                form(
                        found.name(),
                        Boards.HOME + "/members/" + member,
                        Form.of(
                                "name", found.name(),
                                "role", found.role(),
                                "agency", found.agency(),
                                "from", Days.inWords(found.from()),
                                "until", found.until().map(Days::inWords).orElse(""),
                                "account", found.account())));
        return TEMPLATE;
    }

    @PostMapping(Boards.HOME + "/members/{member}")
    public String change(
            @PathVariable UUID member,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var found = members.find(member).orElseThrow(Boards::absent);
        model.addAttribute("changes", changes(member));
        return keep(found.name(), Boards.HOME + "/members/" + member, member, Form.sent(fields), model, response, next);
    }

    private String keep(
            String title,
            String action,
            UUID id,
            Form sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var kept = members.keep(
                sights.current().actor(),
                id,
                new Members.Sent(
                        sent.value("name"),
                        sent.value("role"),
                        sent.value("agency"),
                        sent.value("from"),
                        sent.value("until"),
                        sent.value("account")));
        return Boards.answer(
                kept,
                "The member is kept.",
                Boards.HOME,
                next,
                errors -> form(title, action, sent.with(errors)),
                TEMPLATE,
                model,
                response);
    }

    private FormView form(String title, String action, Form form) {
        var options = Stream.concat(
                        Stream.of(new Option("", "None")),
                        accounts.all().stream()
                                .filter(account ->
                                        !account.disabled() || account.id().equals(form.value("account")))
                                .map(account -> new Option(account.id(), account.name())))
                .toList();
        return new FormView(title, "The board", Boards.HOME, "The board", action, form, Map.of("account", options));
    }

    private List<String> changes(UUID member) {
        return members.changes(member).stream()
                .map(change -> "%s: %s (%s)"
                        .formatted(Days.inWords(change.at().toInstant()), inWords(change.member()), change.by()))
                .toList();
    }

    private static String inWords(Member member) {
        return "%s, %s, %s, from %s%s"
                .formatted(
                        member.name(),
                        member.role(),
                        member.agency(),
                        Days.inWords(member.from()),
                        member.until().map(day -> " to " + Days.inWords(day)).orElse(""));
    }
}

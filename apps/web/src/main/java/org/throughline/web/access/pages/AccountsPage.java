package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Accounts.Account;
import org.throughline.web.access.Accounts.Outcome;
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Address;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.pages.Pages;
import org.throughline.web.trail.Actor;

/** Where administrators make accounts, give them roles, link them to professionals, and stop them. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class AccountsPage {

    private static final String PASSWORD = "password";

    private final Sights sights;
    private final Accounts accounts;
    private final Roles roles;
    private final Links links;

    AccountsPage(Sights sights, Accounts accounts, Roles roles, Links links) {
        this.sights = sights;
        this.accounts = accounts;
        this.roles = roles;
        this.links = links;
    }

    @GetMapping("/admin/accounts")
    String list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Model model) {
        var names = roles.all().stream().collect(Collectors.toMap(Roles.Role::id, Roles.Role::name));
        var found = accounts.all().stream()
                .filter(account -> account.isCalled(asked))
                .toList();
        int page = Pages.within(number, found.size());
        model.addAttribute(
                "page",
                new AccountsView(
                        found.stream()
                                .skip(Pages.offset(page))
                                .limit(Pages.SIZE)
                                .map(account -> row(account, names))
                                .toList(),
                        asked.strip(),
                        Days.count(found.size(), "account", "accounts"),
                        Pages.of(
                                page,
                                found.size(),
                                other -> Address.of(
                                        "/admin/accounts", "q", asked.strip(), "page", String.valueOf(other))),
                        links.unlinked().size()));
        return "access/accounts";
    }

    @GetMapping("/admin/accounts/new")
    String ask(Model model) {
        return form("", "", Set.of(), List.of(), model);
    }

    @PostMapping("/admin/accounts")
    String create(
            @RequestParam("user-name") String userName,
            @RequestParam String name,
            @RequestParam(name = "role", defaultValue = "") Set<String> held,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (accounts.create(me(), userName, name, held)) {
            case Outcome.WithPassword(var id, var password) -> {
                next.addFlashAttribute("banner", "The account is made.");
                next.addFlashAttribute(PASSWORD, password);
                yield "redirect:/admin/accounts/" + id;
            }
            case Outcome.Done _ -> "redirect:/admin/accounts";
            case Outcome.Refused(var field, var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(userName, name, held, List.of(new FormError(field, why)), model);
            }
        };
    }

    @GetMapping("/admin/accounts/{id}")
    String show(@PathVariable String id, Model model) {
        var password = Optional.ofNullable(model.getAttribute(PASSWORD)).map(String::valueOf);
        return one(account(id), password, Map.of(), List.of(), model);
    }

    @PostMapping("/admin/accounts/{id}/roles")
    String giveRoles(
            @PathVariable String id,
            @RequestParam(name = "role", defaultValue = "") Set<String> held,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            return after(
                    accounts.giveRoles(me(), account(id), held), id, "The roles are changed.", model, response, next);
        } catch (Accounts.TooFewReaders e) {
            return after(new Outcome.Refused("roles", Accounts.TooFewReaders.WHY), id, "", model, response, next);
        }
    }

    @PostMapping("/admin/accounts/{id}/workers")
    String link(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String workers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var keys = lines(workers);
        var unknown = links.unknown(keys);
        if (!unknown.isEmpty()) {
            var why = "No loaded file has a professional with the key " + String.join(", ", unknown);
            return refused(id, Map.of("workers", workers), "workers", why, model, response);
        }
        return after(accounts.link(me(), account(id), keys), id, "The link is changed.", model, response, next);
    }

    @PostMapping("/admin/accounts/{id}/own-records")
    String ownRecords(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String identifiers,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var outcome = accounts.ownRecords(me(), account(id), List.copyOf(lines(identifiers)));
        return after(outcome, id, "Saved.", model, response, next);
    }

    @PostMapping("/admin/accounts/{id}/disable")
    String disable(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var outcome = accounts.disable(me(), account(id), why);
        return outcome instanceof Outcome.Refused(var field, var words)
                ? refused(id, Map.of("why", why), field, words, model, response)
                : after(outcome, id, "The account is disabled.", model, response, next);
    }

    @PostMapping("/admin/accounts/{id}/renew")
    String renew(@PathVariable String id, Model model, HttpServletResponse response, RedirectAttributes next) {
        return after(accounts.renew(me(), account(id)), id, "The account has a new password.", model, response, next);
    }

    private String after(
            Outcome outcome,
            String id,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done _ -> {
                next.addFlashAttribute("banner", done);
                yield "redirect:/admin/accounts/" + id;
            }
            case Outcome.WithPassword(var _, var password) -> {
                next.addFlashAttribute("banner", done);
                next.addFlashAttribute(PASSWORD, password);
                yield "redirect:/admin/accounts/" + id;
            }
            case Outcome.Refused(var field, var why) -> refused(id, Map.of(), field, why, model, response);
        };
    }

    /** @param typed that was refused, by its box, which keeps it */
    private String refused(
            String id, Map<String, String> typed, String field, String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return one(account(id), Optional.empty(), typed, List.of(new FormError(field, why)), model);
    }

    private Actor me() {
        return sights.current().actor();
    }

    private Account account(String id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Set<String> lines(String words) {
        return Arrays.stream(words.split("[\\r\\n]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String form(String userName, String name, Set<String> held, List<FormError> errors, Model model) {
        model.addAttribute("page", new AccountFormView(userName, name, choices(held), errors));
        return "access/account-new";
    }

    private String one(
            Account account,
            Optional<String> password,
            Map<String, String> typed,
            List<FormError> errors,
            Model model) {
        model.addAttribute(
                "page",
                new OneAccountView(
                        "/admin/accounts/" + account.id(),
                        account.name(),
                        account.userName(),
                        state(account),
                        lastSignedIn(account),
                        account.disabled(),
                        choices(Set.copyOf(account.roles())),
                        typed.getOrDefault("workers", String.join("\n", account.workers())),
                        links.inWords(account.workers()),
                        String.join("\n", account.ownRecords()),
                        typed.getOrDefault("why", ""),
                        password.orElse(null),
                        errors));
        return "access/account-one";
    }

    private List<Choice> choices(Set<String> held) {
        return roles.all().stream()
                .map(role -> new Choice(role.id(), role.name(), "", held.contains(role.id())))
                .toList();
    }

    private static AccountsView.Row row(Account account, Map<String, String> names) {
        return new AccountsView.Row(
                "/admin/accounts/" + account.id(),
                account.name(),
                account.userName(),
                account.roles().stream().map(names::get).collect(Collectors.joining(", ")),
                lastSignedIn(account),
                account.disabled() ? "Disabled" : account.dormant() ? "Dormant" : "");
    }

    private static String lastSignedIn(Account account) {
        return account.lastSignedIn() == null
                ? "Never"
                : Days.inWords(account.lastSignedIn().toInstant());
    }

    private static String state(Account account) {
        if (account.disabled()) {
            return "Disabled: " + account.disabledWhy();
        }
        if (account.dormant()) {
            return "Dormant: nobody used it for 90 days";
        }
        return account.changing() ? "Works, with a one-time password" : "Works";
    }
}

package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.NeedsSignIn;
import org.throughline.web.access.Openings;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.FormError;

/** A person's own account: what their role opens, the records they opened with a reason, and their password. */
@Controller
@NeedsSignIn
class AccountPage {

    private final Sights sights;
    private final Accounts accounts;
    private final Roles roles;
    private final Openings openings;

    AccountPage(Sights sights, Accounts accounts, Roles roles, Openings openings) {
        this.sights = sights;
        this.accounts = accounts;
        this.roles = roles;
        this.openings = openings;
    }

    @GetMapping("/account")
    String show(Model model) {
        var who = sights.current();
        var account = accounts.find(who.actor().id()).orElseThrow();
        var held = roles.all().stream()
                .filter(role -> account.roles().contains(role.id()))
                .map(RoleWords::of)
                .toList();
        model.addAttribute("page", AccountView.of(account, held, openings.own(who)));
        return "access/account";
    }

    @GetMapping("/account/password")
    String ask(Model model) {
        return form(model, List.of());
    }

    @PostMapping("/account/password")
    String choose(
            @RequestParam String old,
            @RequestParam String chosen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return switch (accounts.choosePassword(sights.current(), old, chosen)) {
            case Accounts.Outcome.Done _, Accounts.Outcome.WithPassword _ -> {
                next.addFlashAttribute("banner", "Your password is changed.");
                yield "redirect:/home";
            }
            case Accounts.Outcome.Refused refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(model, List.of(new FormError(refused.field(), refused.why())));
            }
        };
    }

    private String form(Model model, List<FormError> errors) {
        var account = accounts.find(sights.current().actor().id()).orElseThrow();
        model.addAttribute("page", new PasswordView(account.userName(), account.changing(), errors));
        return "access/account-password";
    }
}

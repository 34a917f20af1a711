package org.throughline.web.access.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.NeedsSignIn;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.access.signin.Places;

/** Leads each person to the first screen of their role, or says that there is none yet. */
@Controller
@NeedsSignIn
class HomePage {

    private final Sights sights;
    private final Accounts accounts;
    private final Roles roles;
    private final Places places;

    HomePage(Sights sights, Accounts accounts, Roles roles, Places places) {
        this.sights = sights;
        this.accounts = accounts;
        this.roles = roles;
        this.places = places;
    }

    @GetMapping({"/", "/home"})
    String home() {
        var who = sights.current();
        var account = accounts.find(who.actor().id()).orElseThrow();
        return "redirect:" + places.home(who, account.roles());
    }

    @GetMapping("/welcome")
    String welcome(Model model) {
        var account = accounts.find(sights.current().actor().id()).orElseThrow();
        var held = roles.all().stream()
                .filter(role -> account.roles().contains(role.id()))
                .map(role -> RoleWords.of(role))
                .toList();
        model.addAttribute("page", new WelcomeView(account.name(), held));
        return "access/welcome";
    }
}

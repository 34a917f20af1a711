package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import org.throughline.web.access.Needs;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Where administrators see what each role opens, and change copies of the roles that ship. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class RolesPage {

    private final Sights sights;
    private final Roles roles;

    RolesPage(Sights sights, Roles roles) {
        this.sights = sights;
        this.roles = roles;
    }

    @GetMapping("/admin/roles")
    String list(Model model) {
        var rows = roles.all().stream()
                .map(role -> new RolesView.Row(
                        address(role.id()),
                        role.name(),
                        role.shipped(),
                        Days.count(role.permissions().size(), "permission", "permissions")))
                .toList();
        model.addAttribute("page", new RolesView(rows));
        return "access/roles";
    }

    @GetMapping("/admin/roles/{id}")
    String show(@PathVariable String id, Model model) {
        var role = role(id);
        return one(role, role.permissions(), "", List.of(), model);
    }

    @PostMapping("/admin/roles/{id}/copy")
    String copy(
            @PathVariable String id,
            @RequestParam String name,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var role = role(id);
        return switch (roles.copy(sights.current().actor(), role, name)) {
            case Roles.Outcome.Done(var made) -> {
                next.addFlashAttribute("banner", "The role is made. Change below what it opens.");
                yield "redirect:" + address(made);
            }
            case Roles.Outcome.Refused(var field, var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield one(role, role.permissions(), name, List.of(new FormError(field, why)), model);
            }
        };
    }

    @PostMapping("/admin/roles/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(name = "permission", defaultValue = "") Set<Permission> permissions,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var role = role(id);
        return switch (changed(role, permissions)) {
            case Roles.Outcome.Done _ -> {
                next.addFlashAttribute("banner", "The role is changed.");
                yield "redirect:" + address(id);
            }
            case Roles.Outcome.Refused(var field, var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield one(role, permissions, "", List.of(new FormError(field, why)), model);
            }
        };
    }

    private Roles.Outcome changed(Roles.Role role, Set<Permission> permissions) {
        try {
            return roles.change(sights.current().actor(), role, permissions);
        } catch (Roles.HeldTogether | Accounts.TooFewReaders e) {
            return new Roles.Outcome.Refused("permissions", String.valueOf(e.getMessage()));
        }
    }

    private Roles.Role role(String id) {
        return roles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(String id) {
        return "/admin/roles/" + id;
    }

    private static String one(
            Roles.Role role, Set<Permission> ticked, String copy, List<FormError> errors, Model model) {
        var choices = Arrays.stream(Permission.values())
                .map(it -> new Choice(it.name(), it.words(), "", ticked.contains(it)))
                .toList();
        model.addAttribute(
                "page", new RolesView.One(address(role.id()), role.name(), role.shipped(), choices, copy, errors));
        return "access/role";
    }
}

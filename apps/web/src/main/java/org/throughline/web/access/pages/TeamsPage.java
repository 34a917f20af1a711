package org.throughline.web.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
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
import org.throughline.web.access.Professionals;
import org.throughline.web.access.Roles;
import org.throughline.web.access.Sights;
import org.throughline.web.access.Teams;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;

/** Where administrators make teams, say who belongs to them, and which teams of the loaded files they are. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class TeamsPage {

    /** People shown of those who were searched for. */
    private static final int FOUND = 20;

    private final Sights sights;
    private final Teams teams;
    private final Accounts accounts;
    private final Roles roles;
    private final ObjectProvider<Professionals> files;

    TeamsPage(Sights sights, Teams teams, Accounts accounts, Roles roles, ObjectProvider<Professionals> files) {
        this.sights = sights;
        this.teams = teams;
        this.accounts = accounts;
        this.roles = roles;
        this.files = files;
    }

    @GetMapping("/admin/teams")
    String list(Model model) {
        return list("", List.of(), model);
    }

    @PostMapping("/admin/teams")
    String create(@RequestParam String name, Model model, HttpServletResponse response, RedirectAttributes next) {
        return switch (teams.create(sights.current().actor(), name)) {
            case Teams.Outcome.Done(var id) -> {
                next.addFlashAttribute("banner", "The team is made. Say below who belongs to it.");
                yield "redirect:/admin/teams/" + id;
            }
            case Teams.Outcome.Refused(var field, var why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield list(name, List.of(new FormError(field, why)), model);
            }
        };
    }

    @GetMapping("/admin/teams/{id}")
    String show(@PathVariable String id, @RequestParam(name = "q", defaultValue = "") String asked, Model model) {
        var team = team(id);
        var members = team.members().stream().collect(Collectors.toMap(Teams.Member::account, Teams.Member::manages));
        var all = accounts.all();
        var found = asked.isBlank()
                ? List.<Accounts.Account>of()
                : all.stream()
                        .filter(account -> !account.disabled() && !members.containsKey(account.id()))
                        .filter(account -> account.isCalled(asked))
                        .toList();
        var names = roles.all().stream().collect(Collectors.toMap(Roles.Role::id, Roles.Role::name));
        var people = Stream.concat(
                        all.stream().filter(account -> members.containsKey(account.id())),
                        found.stream().limit(FOUND))
                .map(account -> new TeamsView.Person(
                        account.id(),
                        account.name(),
                        account.roles().stream().map(names::get).collect(Collectors.joining(", ")),
                        members.containsKey(account.id()),
                        members.getOrDefault(account.id(), false)))
                .toList();
        model.addAttribute(
                "page",
                new TeamsView.One(
                        "/admin/teams/" + id,
                        team.name(),
                        people,
                        asked.strip(),
                        asked.isBlank() ? null : found(found.size()),
                        keys(team)));
        return "access/team";
    }

    private static String found(int people) {
        if (people == 0) {
            return "Nobody of that name who has an account and does not belong to the team already.";
        }
        return people > FOUND
                ? "%,d people are called so. The first %d stand below: type more of the name.".formatted(people, FOUND)
                : Days.count(people, "person stands", "people stand")
                        + " below who may join. Tick and change the team.";
    }

    @PostMapping("/admin/teams/{id}")
    String change(
            @PathVariable String id,
            @RequestParam(name = "asked", defaultValue = "") Set<String> asked,
            @RequestParam(name = "member", defaultValue = "") Set<String> members,
            @RequestParam(name = "manager", defaultValue = "") Set<String> managers,
            @RequestParam(name = "key", defaultValue = "") Set<String> keys,
            RedirectAttributes next) {
        teams.change(sights.current().actor(), team(id), new Teams.Said(asked, members, managers, keys));
        next.addFlashAttribute("banner", "The team is changed.");
        return "redirect:/admin/teams/" + id;
    }

    private Teams.Team team(String id) {
        return teams.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The teams of the loaded files, and those that this team once was and no file names any more. */
    private List<Choice> keys(Teams.Team team) {
        var choices = new ArrayList<Choice>();
        files.orderedStream()
                .flatMap(it -> it.teams().stream())
                .forEach(it -> choices.add(
                        new Choice(it.key(), it.name(), it.key(), team.keys().contains(it.key()))));
        var listed = choices.stream().map(Choice::value).collect(Collectors.toSet());
        team.keys().stream()
                .filter(key -> !listed.contains(key))
                .forEach(key -> choices.add(new Choice(key, key, "In no loaded file any more", true)));
        return choices;
    }

    private String list(String name, List<FormError> errors, Model model) {
        var rows = teams.all().stream()
                .map(team -> new TeamsView.Row(
                        "/admin/teams/" + team.id(),
                        team.name(),
                        managers(team),
                        Days.count(team.members().size(), "person", "people"),
                        team.keys().isEmpty() ? "Not a team of the loaded files yet" : ""))
                .toList();
        model.addAttribute("page", new TeamsView(rows, name, errors));
        return "access/teams";
    }

    private static String managers(Teams.Team team) {
        var names = team.members().stream()
                .filter(Teams.Member::manages)
                .map(Teams.Member::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody" : names;
    }
}

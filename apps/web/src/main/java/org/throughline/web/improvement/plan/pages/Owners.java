package org.throughline.web.improvement.plan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;
import org.throughline.web.improvement.plan.Owner;
import org.throughline.web.pages.Fields;
import org.throughline.web.pages.FormError;

/** The boxes in which an owner is named: somebody with an account that sees the plan, or a named person elsewhere. */
@Component
class Owners {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Roles roles;

    Owners(Accounts accounts, Roles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    /** What was given; empty where nobody was. */
    record Named(Optional<Owner> owner, List<FormError> errors) {}

    Named read(Fields fields) {
        var account = fields.get("owner");
        var name = fields.get("ownerName").strip();
        var role = fields.get("ownerRole").strip();
        var errors = new ArrayList<FormError>();
        if (!account.isEmpty() && !name.isEmpty()) {
            errors.add(new FormError("ownerName", "Select an account or type a name, not both"));
        }
        if (!name.isEmpty() && role.isEmpty()) {
            errors.add(new FormError("ownerRole", "Say what they are, such as designated nurse"));
        }
        if (name.length() > LONGEST || role.length() > LONGEST) {
            errors.add(new FormError("ownerName", "Shorten the name and the role to %d characters".formatted(LONGEST)));
        }
        if (!account.isEmpty()) {
            var owner = possible().stream()
                    .filter(it -> it.account().equals(account))
                    .findFirst();
            if (owner.isEmpty()) {
                errors.add(new FormError("owner", "This account cannot see the plan any more: select another"));
            }
            return new Named(owner, errors);
        }
        return new Named(name.isEmpty() ? Optional.empty() : Optional.of(Owner.elsewhere(name, role)), errors);
    }

    Form boxes(Form form, Fields fields, String whose, String now) {
        var options = new ArrayList<Box.Option>();
        options.add(
                new Box.Option("", "Nobody selected", "", fields.get("owner").isEmpty()));
        possible()
                .forEach(owner -> options.add(
                        new Box.Option(owner.account(), owner.name(), "", fields.has("owner", owner.account()))));
        return form.select("owner", whose, "Somebody with an account that sees the plan.", options, now)
                .line("ownerName", "Or somebody without an account: their name", "", "20", "")
                .line("ownerRole", "What they are", "Such as designated nurse, or head of a school.", "20", "");
    }

    /** As the boxes hold an owner. */
    static String[] typed(Optional<Owner> owner) {
        return owner.map(it -> it.account().isEmpty()
                        ? new String[] {"", it.name(), it.role()}
                        : new String[] {it.account(), "", ""})
                .orElse(new String[] {"", "", ""});
    }

    private List<Owner> possible() {
        var seeing = roles.all().stream()
                .filter(role -> role.permissions().contains(Permission.SEE_PLAN))
                .map(Roles.Role::id)
                .collect(Collectors.toSet());
        return accounts.all().stream()
                .filter(account -> !account.disabled()
                        && !account.dormant()
                        && account.roles().stream().anyMatch(seeing::contains))
                .map(account -> Owner.withAccount(account.id(), account.name()))
                .toList();
    }
}

package org.throughline.web.improvement.board.pack;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Roles;
import org.throughline.web.improvement.board.Members;
import org.throughline.web.improvement.plan.Owner;

/** What people are, in place of who they are. */
@Component
class Offices {

    private final Members members;
    private final Accounts accounts;
    private final Roles roles;

    Offices(Members members, Accounts accounts, Roles roles) {
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
    }

    /** An owner's role on the board, else in this service, else as it was typed with the name. */
    String of(Owner owner) {
        if (owner.account().isEmpty()) {
            return owner.role().isBlank() ? "Somebody outside the council" : owner.role();
        }
        return members.all().stream()
                .filter(member -> member.account().equals(owner.account()))
                .map(member -> member.role())
                .findFirst()
                .or(() -> accounts.find(owner.account())
                        .map(account -> account.roles().stream()
                                .flatMap(id -> roles.find(id).stream())
                                .map(Roles.Role::name)
                                .collect(Collectors.joining(", ")))
                        .filter(words -> !words.isEmpty()))
                .orElse("A member of staff");
    }
}

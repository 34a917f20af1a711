package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.access.Permission;
import org.throughline.web.access.Roles;

/** A role in words: its name and what it opens. */
public record RoleWords(String name, List<String> opens) {

    static RoleWords of(Roles.Role role) {
        return new RoleWords(
                role.name(),
                role.permissions().stream().sorted().map(Permission::words).toList());
    }
}

package org.throughline.web.improvement.plan;

import org.throughline.web.trail.Actor;

/**
 * Who answers for an item or an action: somebody with an account, or a named person of another service.
 *
 * @param account the account's id, or empty for somebody without one
 * @param role what they are, of somebody without an account
 */
public record Owner(String account, String name, String role) {

    public static Owner withAccount(String account, String name) {
        return new Owner(account, name, "");
    }

    public static Owner elsewhere(String name, String role) {
        return new Owner("", name, role);
    }

    public boolean is(Actor who) {
        return !account.isEmpty() && account.equals(who.id());
    }

    /** The name, with the role of somebody without an account. */
    public String words() {
        return role.isEmpty() ? name : name + ", " + role;
    }
}

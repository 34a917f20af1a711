package org.throughline.web.trail;

/**
 * Who acts: a person with an account, or the operating system's user who runs a command.
 *
 * @param id the account's id, or {@code os:} and the user's name
 * @param name the person's name as shown to others
 * @param role the names of the roles held at the time of the act, in words
 */
public record Actor(String id, String name, String role) {

    /** A command's actor, for example {@code os:maria}. */
    public static Actor system(String user) {
        return new Actor(user, user, "Command line");
    }
}

package org.throughline.web.terminal;

import java.util.Map;

/** Whoever types a command: the operating system's user, and behind sudo the person who called it. */
public record Operator(String user) {

    public static Operator current() {
        return from(System.getProperty("user.name"), System.getenv());
    }

    static Operator from(String user, Map<String, String> environment) {
        String behind = environment.getOrDefault("SUDO_USER", "");
        return new Operator(user.equals("root") && !behind.isBlank() ? behind : user);
    }
}

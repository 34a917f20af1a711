package org.throughline.web.access.pages;

import java.util.List;

/** What a person sees whose role has no screen of its own yet. */
public record WelcomeView(String name, List<RoleWords> roles) {

    public String title() {
        return "Welcome";
    }
}

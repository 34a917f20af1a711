package org.throughline.web.access.pages;

import java.util.List;

/** Every account, as administrators see them. */
public record AccountsView(List<Row> rows, int unlinked) {

    /** One account in words. {@code tag} is empty where it works. */
    public record Row(String address, String name, String userName, String roles, String lastSignedIn, String tag) {}

    public String title() {
        return "Accounts";
    }
}

package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.pages.Pages;

/**
 * Accounts as administrators see them, by name.
 *
 * @param asked the part of a name that was searched for, empty where none was
 * @param found how many there are, on all pages
 */
public record AccountsView(List<Row> rows, String asked, String found, Pages pages, int unlinked) {

    /** One account in words. {@code tag} is empty where it works. */
    public record Row(String address, String name, String userName, String roles, String lastSignedIn, String tag) {}

    public String title() {
        return "Accounts";
    }
}

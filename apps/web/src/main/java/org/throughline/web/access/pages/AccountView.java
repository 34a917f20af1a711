package org.throughline.web.access.pages;

import java.util.List;
import org.throughline.web.access.Accounts;
import org.throughline.web.access.Opening;
import org.throughline.web.access.Openings;
import org.throughline.web.pages.Days;

/** What a person sees of their own account. */
public record AccountView(String name, String userName, List<RoleWords> roles, List<Row> openings) {

    /** One record that the person opened with a reason. */
    public record Row(String address, String kind, String reason, String at, String reviewed) {}

    public String title() {
        return "Your account";
    }

    static AccountView of(Accounts.Account account, List<RoleWords> roles, List<Openings.Row> openings) {
        return new AccountView(
                account.name(),
                account.userName(),
                roles,
                openings.stream().map(AccountView::row).toList());
    }

    private static Row row(Openings.Row row) {
        return new Row(
                "/children/" + row.child().value(),
                row.kind() == Opening.BREAK_GLASS ? "Restricted record" : "Record",
                row.reason(),
                Days.inWords(row.at().toInstant()),
                row.reviewedBy() == null ? "Not yet" : "By " + row.reviewedBy());
    }
}

package org.throughline.web.access.pages;

import java.util.List;

/** The reviewer's list: reasons that wait for a look, and those looked at. */
public record OpeningsView(List<Row> waiting, List<Row> reviewed) {

    /** One opening; {@code child} is an identifier, or words where the reviewer may not see the child. */
    public record Row(
            long id,
            String who,
            String child,
            boolean restricted,
            String reason,
            String at,
            String reviewedBy,
            String note) {}

    public String title() {
        return "Reasons given for opening records";
    }
}

package org.throughline.web.uploads.pages;

import java.util.ArrayList;
import java.util.List;
import org.throughline.web.journeys.LoadReport;
import org.throughline.web.journeys.Loads;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.FormError;
import org.throughline.web.uploads.Upload;

/** What was loaded, newest first, and what is under way. */
public record LoadsView(List<Row> loads, List<Sent> sent, Sending sending, List<FormError> errors) {

    /** What was ticked, so that it is ticked again where the form comes back. */
    public record Sending(boolean dryRun, boolean acceptIncomplete) {
        static final Sending NOTHING = new Sending(false, false);
    }

    /** @param state "Loaded", "Taken back" or what it took back */
    public record Row(long number, String files, String when, String by, String state, String changes) {}

    public record Sent(String link, String files, String when, String by, String state) {}

    static LoadsView of(List<Loads.Load> loads, List<Upload> uploads, Sending sending, List<FormError> errors) {
        return new LoadsView(
                loads.stream().map(LoadsView::row).toList(),
                uploads.stream().map(LoadsView::sent).toList(),
                sending,
                errors);
    }

    private static Row row(Loads.Load load) {
        var facts = load.report().facts();
        return new Row(
                load.id(),
                load.withdraws()
                        .map(taken -> "Load " + taken + " taken back")
                        .orElseGet(() -> String.join(
                                        ", ",
                                        load.files().stream()
                                                .map(Loads.File::name)
                                                .limit(3)
                                                .toList())
                                + (load.files().size() > 3
                                        ? " and " + (load.files().size() - 3) + " more"
                                        : "")),
                Days.inWords(load.known()),
                who(load.by()),
                load.withdrawnBy().map(by -> "Taken back by load " + by).orElse("Kept"),
                changes(facts));
    }

    private static String changes(LoadReport.Facts facts) {
        var changes = new ArrayList<String>();
        add(changes, facts.added(), "added");
        add(changes, facts.corrected(), "corrected");
        add(changes, facts.withdrawn(), "withdrawn");
        return changes.isEmpty() ? "Nothing changed" : String.join(", ", changes);
    }

    private static void add(List<String> changes, long facts, String what) {
        if (facts > 0) {
            changes.add("%,d %s".formatted(facts, what));
        }
    }

    /** A command is run by the operating system's user. */
    static String who(String by) {
        return by.startsWith("os:") ? by.substring("os:".length()) + ", at the terminal" : by;
    }

    private static Sent sent(Upload upload) {
        return new Sent(
                "/loads/uploads/" + upload.id(),
                String.join(", ", upload.names()),
                Days.inWords(upload.sent()),
                upload.by(),
                UploadView.inWords(upload.state()));
    }

    public boolean wrong() {
        return !errors.isEmpty();
    }
}

package org.throughline.web.uploads.pages;

import java.util.List;
import org.throughline.web.journeys.Loads;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Sizes;

/**
 * One load: what was in it and what became of it.
 *
 * @param state whether it is still kept, in words
 * @param open it can be taken back: it is a load of files that nobody took back yet
 * @param listed something was not understood, and can be downloaded
 * @param refused rows were refused, and can be downloaded
 */
public record LoadView(
        long number,
        String title,
        String when,
        String by,
        List<File> files,
        String state,
        String why,
        boolean open,
        boolean listed,
        boolean refused,
        ReportView report) {

    /** @param print the first letters of its fingerprint (SHA-256) */
    public record File(String name, String size, String print) {}

    static LoadView of(Loads.Load load) {
        return new LoadView(
                load.id(),
                load.withdraws()
                        .map(taken -> "Load %d took load %d back".formatted(load.id(), taken))
                        .orElse("Load " + load.id()),
                Days.inWords(load.known()),
                LoadsView.who(load.by()),
                load.files().stream().map(LoadView::file).toList(),
                load.withdrawnBy().map(by -> "Taken back by load " + by).orElse("Kept"),
                load.why(),
                load.withdraws().isEmpty() && load.withdrawnBy().isEmpty(),
                load.report().listed() > 0,
                load.report().refusedRows() > 0,
                ReportView.of(load.report()));
    }

    private static File file(Loads.File file) {
        return new File(
                file.name(),
                Sizes.inWords(file.bytes()),
                file.sha256().substring(0, Math.min(12, file.sha256().length())));
    }
}

package org.throughline.web.uploads.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.Days;
import org.throughline.web.uploads.Upload;

/**
 * How far files have come.
 *
 * @param percent 0 to 100, or -1 where the end cannot be known
 * @param why it was refused, empty where it was not
 * @param kept the files are still there and can be loaded with a button
 * @param report what a try came to
 */
public record UploadView(
        String id,
        String title,
        String sent,
        List<String> names,
        boolean underWay,
        boolean interrupted,
        boolean kept,
        String step,
        int percent,
        String why,
        @Nullable ReportView report) {

    /**
     * How far it has come at a moment.
     *
     * @param step what is done just now, in words
     * @param percent of that step, -1 where its end cannot be known
     */
    record Progress(String step, int percent) {}

    static Progress progress(Upload upload) {
        int percent = upload.total() <= 0 ? -1 : (int) Math.min(100, upload.done() * 100 / upload.total());
        return new Progress(step(upload, percent), percent);
    }

    /** @param kept the files are still there */
    static UploadView of(Upload upload, boolean kept) {
        var progress = progress(upload);
        return new UploadView(
                upload.id().toString(),
                title(upload.state()),
                Days.inWords(upload.sent()) + ", by " + upload.by(),
                upload.names(),
                upload.state().isUnderWay(),
                upload.state() == Upload.State.INTERRUPTED,
                kept,
                progress.step(),
                progress.percent(),
                upload.why(),
                upload.report().map(ReportView::of).orElse(null));
    }

    private static String title(Upload.State state) {
        return switch (state) {
            case WAITING -> "These files wait for their turn";
            case WORKING -> "These files are being loaded";
            case LOADED -> "These files are loaded";
            case TRIED -> "What loading these files would change";
            case REFUSED -> "These files were not loaded";
            case INTERRUPTED -> "These files are not loaded yet";
        };
    }

    private static String step(Upload upload, int percent) {
        if (upload.step().isBlank()) {
            return upload.state() == Upload.State.WAITING ? "Waiting for its turn" : "Beginning";
        }
        if (percent >= 0) {
            return upload.step() + ": " + percent + "%";
        }
        return upload.done() > 0 ? "%s: %,d".formatted(upload.step(), upload.done()) : upload.step();
    }

    static String inWords(Upload.State state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case WORKING -> "Being loaded";
            case LOADED -> "Loaded";
            case TRIED -> "Only tried, nothing kept";
            case REFUSED -> "Not loaded";
            case INTERRUPTED -> "Interrupted, nothing kept";
        };
    }
}

package org.throughline.web.uploads.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.uploads.Upload;

/**
 * How far files have come.
 *
 * @param percent 0 to 100, or -1 where the end cannot be known
 * @param report what a try came to
 */
public record UploadView(
        String id,
        String title,
        List<String> names,
        boolean underWay,
        boolean interrupted,
        String step,
        int percent,
        String why,
        @Nullable ReportView report) {

    static UploadView of(Upload upload) {
        int percent = upload.total() <= 0 ? -1 : (int) Math.min(100, upload.done() * 100 / upload.total());
        return new UploadView(
                upload.id().toString(),
                inWords(upload.state()),
                upload.names(),
                upload.state().isUnderWay(),
                upload.state() == Upload.State.INTERRUPTED,
                step(upload),
                percent,
                upload.why(),
                upload.report().map(ReportView::of).orElse(null));
    }

    private static String step(Upload upload) {
        if (upload.step().isBlank()) {
            return "Waiting for its turn";
        }
        return upload.total() > 0
                ? "%s: %,d of %,d".formatted(upload.step(), upload.done(), upload.total())
                : "%s: %,d".formatted(upload.step(), upload.done());
    }

    static String inWords(Upload.State state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case WORKING -> "Being loaded";
            case LOADED -> "Loaded";
            case TRIED -> "Tried only, nothing kept";
            case REFUSED -> "Refused";
            case INTERRUPTED -> "Interrupted, nothing kept";
        };
    }
}

package org.throughline.web.improvement.board.pages;

import java.util.Locale;
import org.throughline.web.improvement.board.Meeting;
import org.throughline.web.improvement.board.pack.Pack;
import org.throughline.web.pages.Days;
import org.throughline.web.pages.Sizes;

/**
 * A pack and its documents.
 *
 * @param made when and by whom it was frozen
 * @param pdf pages and size of the PDF
 */
public record PackView(
        String id,
        String meeting,
        String title,
        String made,
        boolean underWay,
        String step,
        String pdf,
        String sha256,
        String back) {

    /** @param percent -1, since its end cannot be known */
    record Progress(String step, int percent) {

        static final Progress UNKNOWN = new Progress("The documents are being made", -1);
    }

    static PackView of(Pack pack, Meeting meeting) {
        return new PackView(
                pack.id().toString(),
                Boards.name(meeting),
                "Pack for " + pack.reach().whom(),
                "Frozen on %s by %s".formatted(Days.inWords(pack.at().toInstant()), pack.by()),
                pack.state().isUnderWay(),
                Progress.UNKNOWN.step(),
                pack.pdf()
                        .map(it ->
                                "%s, %s".formatted(Days.count(it.pages(), "page", "pages"), Sizes.inWords(it.bytes())))
                        .orElse(""),
                pack.pdf().map(Pack.Made::sha256).orElse(""),
                Boards.address(meeting.id()));
    }

    /** Such as "improvement-pack-2026-09-17-cabinet-as-at-2026-09-12". */
    static String file(Pack pack, Meeting meeting) {
        return "improvement-pack-%s-%s-as-at-%s"
                .formatted(meeting.day(), pack.reach().name().toLowerCase(Locale.ROOT), pack.asAt());
    }

    static MeetingView.PackLine line(Pack pack) {
        var state = switch (pack.state()) {
            case DONE -> "";
            case WAITING, WORKING -> "; being made";
            case FAILED -> "; could not be made";
        };
        return new MeetingView.PackLine(
                pack.id().toString(),
                "For %s, as at %s".formatted(pack.reach().whom(), Days.inWords(pack.asAt())),
                "Frozen on %s by %s%s".formatted(Days.inWords(pack.at().toInstant()), pack.by(), state));
    }
}

package org.throughline.web.casework.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.web.casework.Draft;
import org.throughline.web.casework.Draft.Sending;
import org.throughline.web.casework.VisitSheet;

/** Reads what a browser sent. What is not a field of the form is not read at all. */
final class FormFields {

    private static final int LONGEST_TAB = 40;

    private FormFields() {}

    static Sending sending(Map<String, List<String>> fields, Optional<UUID> about) {
        return new Sending(
                uuid(one(fields, "draft")).orElseGet(UUID::randomUUID),
                number(one(fields, "version")),
                cut(one(fields, "tab")),
                number(one(fields, "turn")),
                about,
                one(fields, "standing"),
                VisitSheet.sent(fields));
    }

    static Sending sending(Draft draft) {
        return new Sending(draft.id(), draft.version(), "", 0, draft.about(), draft.standing(), draft.sheet());
    }

    static String one(Map<String, List<String>> fields, String name) {
        var texts = fields.getOrDefault(name, List.of());
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TAB));
    }
}

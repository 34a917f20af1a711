package org.throughline.web.improvement.plan;

import java.util.UUID;

/**
 * Something that is otherwise in one plan than in an earlier one.
 *
 * @param title of the item as it is now
 * @param words what is different, to be read after the title
 */
public record Difference(UUID item, String title, Kind kind, String words) {

    /** What kind of difference, in the order in which a board wants to hear them. */
    public enum Kind {
        SHOWN_TO_WORK("Shown to work"),
        CAME_BACK("Came back"),
        SENT_BACK("Sent back"),
        NEW_ITEM("New in the plan"),
        TAKEN_OUT("Taken out of the plan"),
        STAGE("Another stage"),
        RATING("Rated anew"),
        MEASURE("Measures"),
        ACTION_DONE("Actions done"),
        ACTION_OVERDUE("Became overdue"),
        ACTION_MOVED("Another day or owner"),
        ACTION_ADDED("New actions"),
        ACTION_DROPPED("No longer needed"),
        MILESTONE("Milestones reached"),
        EVIDENCE("New evidence"),
        OWNER("Another owner"),
        SOURCE("Joined");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

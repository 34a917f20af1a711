package org.throughline.web.casework.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with answers to choose from. */
public record Choices(
        String field,
        String legend,
        @Nullable String hint,
        @Nullable String error,
        boolean inline,
        List<Choice> choices) {

    /**
     * One answer.
     *
     * @param reveals a box that belongs to this answer alone
     * @param asks a further question that belongs to this answer alone
     */
    public record Choice(
            String id,
            String value,
            String words,
            boolean chosen,
            @Nullable TextBox reveals,
            @Nullable Choices asks) {

        static Choice plain(String id, String value, String words, boolean chosen) {
            return new Choice(id, value, words, chosen, null, null);
        }

        public boolean hasMore() {
            return reveals != null || asks != null;
        }
    }

    public String describedBy() {
        return (hint == null ? "" : field + "-hint") + (error == null ? "" : " " + field + "-error");
    }
}

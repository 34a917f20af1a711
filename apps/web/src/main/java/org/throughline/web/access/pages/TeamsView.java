package org.throughline.web.access.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.pages.FormError;

/** Every team of the council. */
public record TeamsView(List<Row> rows, String name, List<FormError> errors) {

    /** One team in words. {@code warning} is empty where nothing is missing. */
    public record Row(String address, String name, String managers, String people, String warning) {}

    public String title() {
        return "Teams";
    }

    public Field field(String id) {
        return Field.of(errors, id);
    }

    /**
     * One team with its people and the teams of the loaded files that it is.
     *
     * @param people who belongs to it, then those who were searched for
     * @param asked the name that was searched for, empty where none was
     * @param found how the search ended, or null where there was none
     */
    public record One(
            String address,
            String name,
            List<Person> people,
            String asked,
            @Nullable String found,
            List<Choice> keys) {

        public String title() {
            return name;
        }
    }

    /** One person who belongs to the team or may. */
    public record Person(String account, String name, String roles, boolean belongs, boolean manages) {}
}

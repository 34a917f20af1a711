package org.throughline.web.access.pages;

import java.util.List;
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

    /** One team with its people and the teams of the loaded files that it is. */
    public record One(String address, String name, List<Person> people, List<Choice> keys) {

        public String title() {
            return name;
        }
    }

    /** One person who may belong to the team. */
    public record Person(String account, String name, String roles, boolean belongs, boolean manages) {}
}
